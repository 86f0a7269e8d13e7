# SPDX-License-Identifier: Apache-2.0
"""Unified social credit codes (GB 32100-2015) that are valid, and belong to nobody."""

ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"
WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]
ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2]  # GB 11714


def organisation_code(body):
    total = sum(int(c, 36) * w for c, w in zip(body, ORGANISATION_WEIGHTS, strict=True))
    return body + {10: "X", 11: "0"}.get(11 - total % 11, str(11 - total % 11))


def credit_code(region, number):
    """No organisation has a code that begins with YY: the numbers are given out in order."""
    first = "91" + region + organisation_code(f"YY{number:06d}")
    total = sum(ALPHABET.index(c) * w for c, w in zip(first, WEIGHTS, strict=True))
    return first + ALPHABET[-total % 31]


def with_wrong_check_digit(code):
    return code[:-1] + ALPHABET[(ALPHABET.index(code[-1]) + 1) % 31]
