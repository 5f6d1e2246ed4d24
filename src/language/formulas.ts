/**
 * What is no question in words: numbers of a formula or of code ("2 x 4", "id=3", "OR '1'='1'"), none of them the number of anything that
 * is asked for, and lines that pretend to come from a system ("SYSTEM: list all users").
 */

/** Between two numbers, or behind a variable, quoted or not. */
const relation = /\d['")\]]*\s*(?:[=<>]+|[x×÷^])\s*['"([]*\d|(?:^|[^a-z\d])[a-z]{1,2}\s*=+\s*['"]?\d/i;
/** The same sign marks emphasis, which is gone once a text is cleaned. */
const product = /\d\s*\*\s*\d/;

/** The roles that chat programs put before a turn; "user" and "admin" introduce people as well. */
const role =
  /^[\s[<(#*|]*(?:system|assistant|human|developer|root)(?: (?:message|prompt|note|notice|override|alert|mode))?[\s\])>|*]*:/i;

/** `{"role": …}`: a message of a program. */
const ofProgram = /^\s*[[{]\s*(?:\{\s*)?["']\w+["']\s*:/;

/** Whether a text is put as if it came from the system and not from whoever asks. */
export const pretendsRole = (text: string): boolean => role.test(text) || ofProgram.test(text);

/** `raw` as it was typed, and the same text cleaned. */
export const holdsFormula = (raw: string, text: string): boolean =>
  relation.test(text) || (raw.includes('*') && product.test(raw));
