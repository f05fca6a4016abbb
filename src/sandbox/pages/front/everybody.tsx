import { Input, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { DirectoryUser } from '../../graph/store/directory.ts';
import { FrontSection } from './front-section.tsx';
import { PersonaChip } from '../shared/persona-chip.tsx';

/** Everybody of the company, and the clients' people with a mailbox, in Outlook or in Teams. */
export function Everybody({ personas }: { readonly personas: readonly DirectoryUser[] }) {
  const styles = useStyles();
  const [words, setWords] = useState('');
  const field = useId();
  const wanted = words.trim().toLowerCase();
  const shown = personas.filter(({ displayName, jobTitle, mail }) =>
    `${displayName} ${jobTitle} ${mail}`.toLowerCase().includes(wanted),
  );
  return (
    <FrontSection title="Be somebody else">
      <div className={styles.search}>
        <label htmlFor={field}>Find a person</label>
        <Input
          id={field}
          type="search"
          value={words}
          onChange={(_event, data) => setWords(data.value)}
          placeholder="Name, job or address"
        />
        <Text role="status">{shown.length === 1 ? '1 person' : `${shown.length} people`}</Text>
      </div>
      <ul className={styles.people}>
        {shown.map((person) => (
          <li key={person.id} className={styles.person}>
            <PersonaChip
              person={
                person.kind === 'member' ? person : { ...person, jobTitle: `${person.jobTitle}, ${domainOf(person)}` }
              }
            />
            <span className={styles.links}>
              <Link href={`/outlook?as=${person.handle}`} aria-label={`Outlook as ${person.displayName}`}>
                Outlook
              </Link>
              {person.kind === 'member' && (
                <Link href={`/teams?as=${person.handle}`} aria-label={`Teams as ${person.displayName}`}>
                  Teams
                </Link>
              )}
            </span>
          </li>
        ))}
      </ul>
    </FrontSection>
  );
}

/** A client's company, by its mail domain: `northwind.example`. */
function domainOf(person: DirectoryUser): string {
  return person.mail.split('@')[1] ?? '';
}

const useStyles = makeStyles({
  search: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
  },
  people: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(20rem, 100%), 1fr))',
    gap: tokens.spacingVerticalS,
    listStyleType: 'none',
    padding: 0,
    margin: 0,
  },
  person: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusMedium,
  },
  links: { display: 'flex', columnGap: tokens.spacingHorizontalM, flexShrink: 0 },
});
