/** Slips and short forms of the words that frame a question about views: "prases", "wot sombody thikns". Each word, and how it is mistyped. */

const slips: Readonly<Record<string, string>> = {
  is: 'iz',
  tomorrow: 'tmrw tmr tmrrw',
  praises: 'prases priases',
  praise: 'prase priase prasie praize',
  criticise: 'critisise critisize criticse crtisise crticise critizise',
  criticises: 'critisises critizes',
  criticised: 'critised',
  criticism: 'critisism critizism crticism',
  against: 'aganist agianst agaisnt agains',
  opposed: 'oposed opposd',
  complain: 'complane',
  complains: 'complians',
  opinion: 'opionion oppinion opinon opinoin',
  opinions: 'opionions oppinions opinons',
  view: 'veiw',
  views: 'veiws',
  viewed: 'veiwed',
  commentator: 'comentator',
  commentators: 'comentators commentors commenters',
  someone: 'sumone',
  somebody: 'sombody sumbody somebdy sb smb',
  anybody: 'anybdy anbody anyboby',
  anyone: 'anyon',
  nobody: 'nobdy',
  believe: 'beleive',
  believes: 'beleives belives',
  believed: 'beleived',
  thought: 'thougt thot',
  thinks: 'thikns thinkz finks thinsk thnks thiks',
  argues: 'argus',
  claimed: 'claimd',
  reckons: 'recons reckns',
  harshly: 'harshley',
  balance: 'balence',
  balanced: 'balenced',
  neutral: 'nuetral nutral',
  support: 'suport',
  supports: 'suports',
  says: 'sais ses',
  about: 'abuot abot aboot',
  who: 'woh hu hoo',
  honestly: 'ngl tbh',
};

/** What is typed, and the word that stands for it. */
export const englishSlips: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(slips).flatMap(([word, typed]) => typed.split(' ').map((slip) => [slip, word] as const)),
);

/** Words that are typed for others of the same sound; only where the other makes something known with a word beside it. */
export const englishSoundAlikes: ReadonlyMap<string, string> = new Map([
  ['rites', 'rights'],
  ['writes', 'rights'],
  ['rane', 'rain'],
  ['reign', 'rain'],
  ['brake', 'break'],
  ['steel', 'steal'],
  ['corps', 'core'],
  ['chane', 'chain'],
  ['gard', 'guard'],
]);
