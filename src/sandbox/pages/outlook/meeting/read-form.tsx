/** A meeting of somebody else: what it is, and one's answer. */
import { useEffect, useRef } from 'react';
import { Button, makeStyles, Text, Title2, tokens } from '@fluentui/react-components';
import { DateTime } from 'luxon';
import type { Invited } from '../../../hosts/outlook/outlook-host-types.ts';
import { stateWords } from '../calendar/week-days.ts';
import { readBody } from '../host/body-html.ts';
import type { ItemState } from '../host/open-item.ts';
import type { FormController } from './form-controller.ts';

const useStyles = makeStyles({
  title: { margin: 0 },
  answers: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  details: {
    display: 'grid',
    gridTemplateColumns: 'max-content 1fr',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    margin: 0,
    '& dt': { color: tokens.colorNeutralForeground2 },
    '& dd': { margin: 0, overflowWrap: 'anywhere' },
  },
  body: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalM,
    overflowWrap: 'anywhere',
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
});

const ANSWERS: Record<Invited['response'], string> = {
  none: '',
  organizer: '',
  notResponded: '',
  accepted: 'accepted',
  tentativelyAccepted: 'tentative',
  declined: 'declined',
};

export function ReadForm({ controller, item, busy }: { controller: FormController; item: ItemState; busy: boolean }) {
  const styles = useStyles();
  const body = useRef<HTMLDivElement>(null);
  const { saved } = item;
  const html = saved?.bodyHtml ?? '';

  useEffect(() => {
    body.current?.replaceChildren(readBody(html));
  }, [html]);

  if (saved === undefined) return null;
  const zone = controller.item.me.timeZone;
  const at = (instant: number): DateTime => DateTime.fromMillis(instant, { zone }).setLocale('en-GB');
  const end = at(saved.end).hasSame(at(saved.start), 'day') ? 'HH:mm' : 'cccc d LLLL yyyy HH:mm';
  const when = saved.isAllDay
    ? `${at(saved.start).toFormat('cccc d LLLL yyyy')}, all day`
    : `${at(saved.start).toFormat('cccc d LLLL yyyy HH:mm')} to ${at(saved.end).toFormat(end)} (${zone})`;
  const words = stateWords(saved);
  const people = (list: readonly Invited[]): string =>
    list
      .map((person) => person.name + (ANSWERS[person.response] === '' ? '' : ` (${ANSWERS[person.response]})`))
      .join(', ');
  const { owner } = controller.item;
  const asked = !saved.isOrganizer && !saved.isCancelled;
  return (
    <>
      <Title2 as="h1" className={styles.title}>
        {saved.subject || '(no title)'}
      </Title2>
      {saved.isCancelled && (
        <div className={styles.answers}>
          <Text weight="semibold">This meeting was cancelled.</Text>
          <Button disabledFocusable={busy} onClick={() => void controller.callOff()}>
            Remove from calendar
          </Button>
        </div>
      )}
      {asked && (
        <div
          className={styles.answers}
          role="group"
          aria-label={owner === undefined ? 'Your answer' : `Answer for ${owner.name}`}
        >
          {(['accepted', 'tentativelyAccepted', 'declined'] as const).map((response) => (
            <Button
              key={response}
              aria-pressed={saved.response === response}
              appearance={saved.response === response ? 'primary' : 'secondary'}
              disabledFocusable={busy}
              onClick={() => void controller.respond(response)}
            >
              {{ accepted: 'Accept', tentativelyAccepted: 'Tentative', declined: 'Decline' }[response]}
            </Button>
          ))}
        </div>
      )}
      <dl className={styles.details}>
        <dt>When</dt>
        <dd>{when}</dd>
        {saved.location !== '' && (
          <>
            <dt>Where</dt>
            <dd>{saved.location}</dd>
          </>
        )}
        <dt>Organiser</dt>
        <dd>
          {saved.organizer.name} ({saved.organizer.address})
        </dd>
        {saved.required.length > 0 && (
          <>
            <dt>Required</dt>
            <dd>{people(saved.required)}</dd>
          </>
        )}
        {saved.optional.length > 0 && (
          <>
            <dt>Optional</dt>
            <dd>{people(saved.optional)}</dd>
          </>
        )}
        {words.length > 0 && (
          <>
            <dt>State</dt>
            <dd>{words.join(', ')}</dd>
          </>
        )}
      </dl>
      <section className={styles.body} aria-label="Message" ref={body} />
    </>
  );
}
