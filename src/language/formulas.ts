/** Numbers of a formula or of code: "2 x 4", "id=3", "OR '1'='1'". None of them is the number of anything that is asked for. */

/** Between two numbers, or behind a variable, quoted or not. */
const relation = /\d['")\]]*\s*(?:[=<>]+|[x×÷^])\s*['"([]*\d|(?:^|[^a-z\d])[a-z]{1,2}\s*=+\s*['"]?\d/i;
/** The same sign marks emphasis, which is gone once a text is cleaned. */
const product = /\d\s*\*\s*\d/;

/** `raw` as it was typed, and the same text cleaned. */
export const holdsFormula = (raw: string, text: string): boolean =>
  relation.test(text) || (raw.includes('*') && product.test(raw));
