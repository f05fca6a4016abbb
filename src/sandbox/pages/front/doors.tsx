import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { DirectoryUser } from '../../graph/store/directory.ts';
import { FrontSection } from './front-section.tsx';

interface Door {
  readonly handle: string;
  readonly place: 'outlook' | 'teams';
  readonly says: string;
}

const DOORS: readonly Door[] = [
  { handle: 'claire', place: 'outlook', says: 'plans meetings with her accounts in Outlook and says what each is for' },
  { handle: 'hugo', place: 'teams', says: 'sees in Teams whether every account gets its rituals on cadence' },
  { handle: 'ines', place: 'outlook', says: 'is invited, and says afterwards whether it was achieved' },
];

const PLACES = { outlook: 'Outlook', teams: 'Teams' } as const;

/** Three people to be; each door leads to where that person works. */
export function Doors({ personas }: { readonly personas: readonly DirectoryUser[] }) {
  const styles = useStyles();
  return (
    <FrontSection as="nav" title="Who do you want to be?">
      <ul className={styles.doors}>
        {DOORS.map((door) => {
          const person = personas.find(({ handle }) => handle === door.handle);
          if (person === undefined) return null;
          return (
            <li key={door.handle} className={styles.item}>
              <a className={styles.door} href={`/${door.place}?as=${door.handle}`}>
                <Text size={500} weight="semibold" block>
                  {person.givenName}, {person.persona ?? person.jobTitle}
                </Text>
                <Text block>{door.says}</Text>
                <Text block weight="semibold" className={styles.go}>
                  Open {PLACES[door.place]}
                </Text>
              </a>
            </li>
          );
        })}
      </ul>
    </FrontSection>
  );
}

const useStyles = makeStyles({
  doors: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(17rem, 100%), 1fr))',
    gap: tokens.spacingHorizontalL,
    listStyleType: 'none',
    padding: 0,
    margin: 0,
  },
  item: { display: 'flex' },
  door: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    flexGrow: 1,
    padding: tokens.spacingHorizontalL,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    textDecorationLine: 'none',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  go: { marginTop: 'auto', color: tokens.colorBrandForegroundLink },
});
