// SPDX-License-Identifier: Apache-2.0
// The same reconciliation in SQL. Usage: duckdb.mjs FOLDER THREADS
import { DuckDBInstance } from '@duckdb/node-api';

const [folder, threads] = process.argv.slice(2);
const columns = ['name', 'uscc', 'contact', 'title', 'phone', 'email', 'industry', 'source', 'level', 'province', 'city', 'address',
  'owner', 'amount', 'credit_limit', 'created_on', 'updated_on', 'website', 'notes'];
const read = (file) => `read_csv('${folder}/${file}', all_varchar = true, header = true, delim = ',', quote = '"', nullstr = '')`;
// A date that does not exist is compared as it is written.
const day = (column) => `coalesce(CAST(TRY_CAST(replace(${column}, '/', '-') AS DATE) AS VARCHAR), ${column})`;
const expected = { amount: 'CAST(o.amount AS DECIMAL(18, 2)) * 100', created_on: day('o.created_on'),
  industry: 'coalesce(c."new", o.industry)' };
const found = { amount: 'CAST(n.new_amount AS DECIMAL(18, 2))', created_on: day('n.new_created_on') };
const differs = (column) =>
  `count(*) FILTER (WHERE (${expected[column] ?? `o.${column}`}) IS DISTINCT FROM (${found[column] ?? `n.new_${column}`}))`;
const queries = {
  rows: `SELECT (SELECT count(*) FROM old_all) AS old_rows, (SELECT count(*) FROM new_all) AS new_rows,
      (SELECT count(*) FROM old_all WHERE customer_id NOT IN (SELECT new_customer_id FROM new_all)) AS missing_rows,
      (SELECT CAST(sum(CAST(amount AS DECIMAL(18, 2)) * 100) AS DECIMAL(38, 0))::VARCHAR FROM old_all) AS old_total,
      (SELECT CAST(sum(CAST(new_amount AS DECIMAL(18, 2))) AS DECIMAL(38, 0))::VARCHAR FROM new_all) AS new_total,
      (SELECT count(*) FROM (SELECT customer_id FROM old_all GROUP BY 1 HAVING count(*) > 1)) AS old_repeated,
      (SELECT count(*) FROM (SELECT new_customer_id FROM new_all GROUP BY 1 HAVING count(*) > 1)) AS new_repeated`,
  values: `SELECT count(*) AS pairs, ${columns.map((column) => `${differs(column)} AS ${column}`).join(', ')}
    FROM (SELECT * FROM old_all QUALIFY count(*) OVER (PARTITION BY customer_id) = 1) o
    JOIN (SELECT * FROM new_all QUALIFY count(*) OVER (PARTITION BY new_customer_id) = 1) n ON o.customer_id = n.new_customer_id
    LEFT JOIN codes c ON o.industry = c."old"`,
};

const instance = await DuckDBInstance.create(':memory:', {
  threads,
  autoinstall_known_extensions: 'false',
  autoload_known_extensions: 'false',
});
const connection = await instance.connect();
const one = async (sql) => (await connection.runAndReadAll(sql)).getRowObjects()[0];
const start = performance.now();
await connection.run(`CREATE TABLE codes AS SELECT * FROM ${read('codes.csv')}`);
await connection.run(`CREATE TABLE old_all AS SELECT * FROM ${read('customers.csv')}`);
await connection.run(`CREATE TABLE new_all AS SELECT * FROM ${read('migrated.csv')}`);
const rows = await one(queries.rows), values = await one(queries.values);
const seconds = (performance.now() - start) / 1000;
const numbers = Object.fromEntries(Object.entries({ ...rows, ...values }).map(([name, value]) => [name, `${value}`]));
console.log(JSON.stringify({ engine: 'duckdb', seconds, memory: process.resourceUsage().maxRSS * 1024, answers: numbers }));
