// SPDX-License-Identifier: Apache-2.0
// Reads counts as JSON, prints answers: for peers that are not written in JavaScript.
import { readFileSync } from 'node:fs';
import { answers } from './checks.mjs';

console.log(JSON.stringify(answers(JSON.parse(readFileSync(0, 'utf8')))));
