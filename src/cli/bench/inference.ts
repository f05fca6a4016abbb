/** Which ritual is this meeting? On invitations that nobody tuned anything to (the kept part), beside those that were learnt from. */
import { inferRitual } from '../../domain/inference/infer-ritual.ts';
import { type Share, shareOf } from '../../domain/wilson-interval.ts';
import { corpusDomains, labelledInvitations } from '../corpora/labelled-invitations.ts';
import { judged, median, millisecondsOf, print } from './measure.ts';

const domains = corpusDomains();
const percent = (share: Share | undefined): string =>
  share === undefined
    ? '-'
    : `${share.count} of ${share.of} = ${(share.share * 100).toFixed(1)} % (${(share.low * 100).toFixed(0)} to ${(share.high * 100).toFixed(0)})`;

for (const part of ['learn', 'kept'] as const) {
  const inferred = labelledInvitations(part).map((one) => ({
    ...one,
    found: inferRitual({ ...one, body: one.bodySnippet }, domains),
  }));
  print(`inference, ${part} part: ${inferred.length} invitations`);
  for (const language of ['en', 'fr', 'de', 'es', 'all']) {
    const own = inferred.filter(({ lang }) => language === 'all' || lang === language);
    const rituals = own.filter(({ ritual }) => ritual !== 'none');
    const noes = own.filter(({ ritual }) => ritual === 'none');
    const right = shareOf(rituals.filter(({ ritual, found }) => found.ritual === ritual).length, rituals.length);
    const refused = shareOf(noes.filter(({ found }) => found.ritual === 'none').length, noes.length);
    print(`  ${language.padEnd(4)} type right ${percent(right).padEnd(34)} noes left alone ${percent(refused)}`);
    if (part === 'kept' && language === 'all') {
      judged('  type right on invitations never seen', right?.share ?? 0, 0.85, 'at least');
      judged('  noes left alone on invitations never seen', refused?.share ?? 0, 0.9, 'at least');
    }
  }
  const misnamed = inferred.filter((one) => one.misnamed);
  const said = inferred.filter(({ found }) => found.misnamed !== undefined);
  const both = said.filter((one) => one.misnamed).length;
  print(`  misnamed: found ${percent(shareOf(both, misnamed.length))}, right ${percent(shareOf(both, said.length))}`);
}

const times = labelledInvitations('learn').map((one) =>
  millisecondsOf(() => inferRitual({ ...one, body: one.bodySnippet }, domains)),
);
judged('  ms for an invitation, median', median(times), 1, 'at most');
