import { Button, Checkbox, Field, Input, Link, makeStyles, Select, tokens } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import type { BoardRow } from '../../domain/board.ts';
import { isFiltered, kamsOf, tiersOf } from './board-rows.ts';
import { NO_FILTERS, type BoardFilters } from './tab-address.ts';
import { useTabWords } from './tab-context.tsx';

interface BoardFilterBarProps {
  readonly rows: readonly BoardRow[];
  readonly filters: BoardFilters;
  /** Only a key account manager has accounts of their own. */
  readonly hasOwn: boolean;
  readonly onChange: (filters: BoardFilters) => void;
  readonly onRefresh: () => void;
}

/** Filters stand in the address: they stay between pages and travel with a link. */
export function BoardFilterBar({ rows, filters, hasOwn, onChange, onRefresh }: BoardFilterBarProps) {
  const words = useTabWords();
  const styles = useStyles();
  // Of 20,000 rows: once, and not with each letter of a search.
  const kams = useMemo(() => kamsOf(rows), [rows]);
  const tiers = useMemo(() => tiersOf(rows), [rows]);
  return (
    <div role="search" className={styles.bar} aria-label={words.say('board.filters')}>
      <Field label={words.say('board.filter.search')} className={styles.search}>
        <Input
          type="search"
          contentBefore={<SearchRegular aria-hidden />}
          value={filters.search}
          onChange={(_, data) => onChange({ ...filters, search: data.value })}
        />
      </Field>
      {kams.length > 1 ? (
        <Field label={words.say('board.filter.kam')}>
          <Select value={filters.kam} onChange={(_, data) => onChange({ ...filters, kam: data.value })}>
            <option value="">{words.say('board.filter.kam.all')}</option>
            {kams.map(({ address, name }) => (
              <option key={address} value={address}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      ) : null}
      {tiers.length > 1 ? (
        <Field label={words.say('board.filter.tier')}>
          <Select value={filters.tier} onChange={(_, data) => onChange({ ...filters, tier: data.value })}>
            <option value="">{words.say('board.filter.tier.all')}</option>
            {tiers.map((tier) => (
              <option key={tier} value={tier}>
                {tier}
              </option>
            ))}
          </Select>
        </Field>
      ) : null}
      <div className={styles.ticks}>
        {hasOwn ? (
          <Checkbox
            label={words.say('board.filter.mine')}
            checked={filters.mine}
            onChange={(_, data) => onChange({ ...filters, mine: data.checked === true })}
          />
        ) : null}
        <Checkbox
          label={words.say('board.filter.care')}
          checked={filters.careOnly}
          onChange={(_, data) => onChange({ ...filters, careOnly: data.checked === true })}
        />
        {isFiltered(filters) ? (
          <Link as="button" onClick={() => onChange(NO_FILTERS)}>
            {words.say('board.filter.clear')}
          </Link>
        ) : null}
      </div>
      <Button onClick={onRefresh}>{words.say('board.refresh')}</Button>
    </div>
  );
}

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: tokens.spacingHorizontalM },
  search: { minWidth: '12rem', flexGrow: 1, maxWidth: '22rem' },
  ticks: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});
