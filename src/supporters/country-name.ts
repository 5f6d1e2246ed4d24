/** Names of countries by their code of two letters. */

const namesIn = new Map<string, Intl.DisplayNames>();

/** "Germany" for "DE"; the code itself where nobody knows it. `language` is a BCP 47 tag. */
export function countryName(code: string, language: string): string {
  let names = namesIn.get(language);
  if (names === undefined) {
    names = new Intl.DisplayNames([language], { type: 'region', fallback: 'code' });
    namesIn.set(language, names);
  }
  return names.of(code) ?? code;
}
