/** What somebody is said to have said: told without a name, in somebody's eyes, of two minds, in a few bare words; and the same of other things. */
import { describe, expect, test } from 'vitest';
import { ask, read } from '../../support/ask.ts';

const told = (question: string): string =>
  [...ask(question).refs, JSON.stringify(read(question).query)].join(' ');

describe('whose view it is', () => {
  test.each([
    ['no teeth critics', 'expert/pravin-kothari'],
    ['expert quotes attribution', 'expert/mounir-hahad'],
    ['in whose eyes is the pact a mere gesture', 'theme/symbolism'],
    ['in whose book was it dead on arrival', 'expert/mounir-hahad'],
    ['whose fear is it that only a disaster will help', 'theme/catastrophe'],
    ['one contributor enjoys conflict and likes friction', 'expert/colin-bastable'],
    ['one of the contributors fears catastrophe', 'theme/catastrophe'],
    ['which one of them keeps banging on about Inrupt', 'expert/colin-bastable'],
    ["what's John Frank's appraisal", 'expert/john-frank'],
    ['does anyone think the US should join', 'opinion/kothari-us-participation'],
    ['dose anyone thnk amercia should join', 'opinion/kothari-us-participation'],
    ['china share of attacks', 'opinion/kothari-china-share'],
    ['who reckoned the particulars would come later', 'opinion/bischoff-later-date'],
    ['who is not surprised by the absence of the Americans', 'opinion/bischoff-trump-climate'],
    ['whom does it not surprise that Trump stayed away', 'opinion/bischoff-trump-climate'],
    ['whose hope was it that big governments act in time', 'opinion/bilogorskiy-no-waiting'],
  ])('%s: %s', (question, ref) => {
    expect(ask(question).kind).not.toBe('none');
    expect(told(question)).toContain(ref);
  });

  test.each([
    ['who sees it partly positive and partly negative', 'mixed'],
    ['somebody in the middle please, a bit for it and a bit against it', 'mixed'],
    ['which of the experts reject the paris accord', 'criticism'],
    ['no honest critics', 'praise'],
  ])('%s: %s', (question, stance) => {
    expect(read(question).query).toMatchObject({ filter: { stance } });
  });

  test.each([
    'one of the critics hated the film',
    'one critic found the soup too salty',
    'an expert was bitten by a dog',
    'partly cloudy and partly sunny',
    'in whose eyes is the beauty of a painting',
    'whose fear of spiders is worst',
  ])('%s: nobody', (question) => {
    expect(ask(question).kind).toBe('none');
  });

  test('whether a party signed is still a fact', () => {
    expect(read('did anyone from Kenya sign').query.kind).toBe('actor');
  });
});

describe('what is told of a party or a role', () => {
  test.each([
    ['critics of the US absence', 'theme/united-states'],
    ['one person was sure Macron knew it would be signed', 'expert/mounir-hahad'],
    ['one commentator expects China to support every word of it', 'expert/pravin-kothari'],
    ['one man felt it lets France expose the villains', 'opinion/hahad-macron-bad-players'],
  ])('%s: %s', (question, ref) => {
    expect(ask(question).kind).toBe('opinions');
    expect(told(question)).toContain(ref);
  });

  test.each(['no penalty kick, what did the pundits say', 'one person was sure to win the raffle'])(
    '%s: nothing',
    (question) => {
      expect(ask(question).kind).toBe('none');
    },
  );
});

describe('what somebody remembers', () => {
  test.each([
    ['Somewhere I read that the text is nothing but a gesture', 'theme/symbolism'],
    ['somewhere they argue that change works better from within than from outside', 'expert/op-ed-author'],
    ['I remember a line about a frontier town without a sheriff', 'opinion/op-ed-wild-west'],
    ['I recall a short remark about a Chinese army unit that hacks', 'opinion/kothari-unit-61398'],
    ["what's been said on attribution?", 'opinion/hahad-attribution'],
    ['did someone bring Macron up', 'expert/mounir-hahad'],
    ['GhostNet mentioned by whom', 'opinion/kothari-named-attacks'],
    ['someone buried it before the ink was dry', 'opinion/hahad-dead-on-arrival'],
    ['how do commentators see the part that companies play', 'theme/private-sector'],
    ['what do experts say about state-backed hacking', 'theme/state-sponsored-attacks'],
    ['the man who runs Lucy Security, what was his name?', 'expert/colin-bastable'],
    ['which experts grumble that nobody can force countries to stick to it', 'opinion/op-ed-hard-to-enforce'],
    ['so did nobody have a kind word, who are the fans', 'expert/pravin-kothari'],
  ])('%s: %s', (question, ref) => {
    expect(ask(question).kind).not.toBe('none');
    expect(told(question)).toContain(ref);
  });

  test('two with the same firm are compared', () => {
    expect(read('the Juniper pair, do they see it the same way').query.kind).toBe('comparison');
  });

  test.each([
    'Somewhere I read that bees sleep at night',
    "I remember a line about my grandmother's hat",
    'what has been said about my haircut',
    'did someone bring cake in',
    'there was a comparison of washing machines',
  ])('%s: nothing', (question) => {
    expect(ask(question).kind).toBe('none');
  });
});

describe('in a few words or with slips', () => {
  test.each([
    ['singer missed chance', 'opinion/singer-missed-chance'],
    ['smith turning point', 'opinion/smith-turning-point'],
    ['losing its chance to lead frank', 'expert/john-frank'],
    ['comments responsibility of private firms', 'theme/private-sector'],
    ['opinons on namming and shamming', 'theme/naming-bad-actors'],
    ['who said something along the lines of one can hope', 'opinion/hahad-hopes-for-wide-acceptance'],
    ['which one says the net was not built for security', 'expert/op-ed-author'],
  ])('%s: %s', (question, ref) => {
    expect(ask(question).kind).toBe('opinions');
    expect(told(question)).toContain(ref);
  });

  test('one named, the other by firm and role', () => {
    expect(read('compare Kothari with the Juniper labs guy').query).toMatchObject({
      kind: 'comparison',
      sides: ['expert/pravin-kothari', 'expert/mounir-hahad'],
    });
  });

  test('eny negativ voices', () => {
    expect(read('eny negativ voices').query).toMatchObject({ filter: { stance: 'criticism' } });
  });

  test.each([
    'singer with a good voice',
    'williams tennis sisters',
    'frank is a good name',
    'who is against the new bypass',
    'who doubted Columbus',
    'who objected to Galileo',
    'views from my balcony',
    'comments section on youtube',
  ])('%s: nothing', (question) => {
    expect(ask(question).kind).toBe('none');
  });
});

describe('a claim that is told with a word of praise or blame', () => {
  test.each([
    ['somebody voiced the hope that one day the world will abide by the accord', 'expert/mounir-hahad'],
    ['who complains that users have nowhere to turn after attacks', 'expert/op-ed-author'],
    ['somebody regretted that no country would be bound by it', 'expert/paul-bischoff'],
    ['I heard that one of the two CEOs mentions good intentions', 'expert/pravin-kothari'],
    ['someone compared it to an uphill fight from outside', 'expert/op-ed-author'],
  ])('%s: %s', (question, ref) => {
    expect(ask(question).kind).toBe('opinions');
    expect(told(question)).toContain(ref);
  });

  test.each([
    ['who supports the accord without reservations', 'praise'],
    ['not a single kind word for it?', 'praise'],
    ['someone welcomed the pact', 'praise'],
    ['who has complained about the accord', 'criticism'],
  ])('%s: %s', (question, stance) => {
    expect(read(question).query).toMatchObject({ filter: { stance } });
  });

  test('the two bosses are compared', () => {
    expect(read('do the two bosses agree on anything').query.kind).toBe('comparison');
  });

  test.each([
    'someone compared my soup to dishwater',
    'who complains that the bus is late',
    'not a single kind word from my mother in law',
    'somebody regretted that the shop had closed',
  ])('%s: nothing', (question) => {
    expect(ask(question).kind).toBe('none');
  });
});

describe('short takes and descriptions', () => {
  test.each([
    ['hot takes russia', 'actor/russia'],
    ['thoughts on attribution from the experts', 'opinion/hahad-attribution'],
    ['hiya is there anything by Kamala Harris in your archive', 'expert/kamala-harris'],
    ['which expert was worried about harm to ordinary people and power stations', 'expert/nick-bilogorskiy'],
  ])('%s: %s', (question, ref) => {
    expect(ask(question).kind).not.toBe('none');
    expect(told(question)).toContain(ref);
  });

  test.each(['hot takes on the soup', 'which expert worried about his garden', 'thoughts on my new coat'])(
    '%s: nothing',
    (question) => {
      expect(ask(question).kind).toBe('none');
    },
  );
});

describe('who it is that judged', () => {
  test.each([
    ['which legend likened the net to cowboy country', 'opinion/op-ed-wild-west'],
    ['control of the internet commentary', 'theme/internet-control'],
    ['us a bystander', 'opinion/op-ed-us-bystander'],
    ['china leeds in attacks', 'opinion/kothari-china-leads'],
  ])('%s: %s', (question, ref) => {
    expect(told(question)).toContain(ref);
  });

  test.each([
    ['which of them has nothing good to say about the pact', 'criticism'],
    ['is it just me or do they all trash it? anybody praising it?', 'praise'],
  ])('%s: %s', (question, stance) => {
    expect(read(question).query).toMatchObject({ filter: { stance } });
  });

  test.each(['us and them lyrics', 'leeds united score', 'which guy said the film is bad'])(
    '%s: nothing',
    (question) => {
      expect(ask(question).kind).toBe('none');
    },
  );
});
