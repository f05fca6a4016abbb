/** The organiser's form. */
import { Field, Input, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ItemState } from '../host/open-item.ts';
import type { OutlookApi } from '../outlook-api.ts';
import { BodyEditor } from './body-editor.tsx';
import type { FormController } from './form-controller.ts';
import { PeopleField } from './people-field.tsx';
import { WhenFields } from './when-fields.tsx';

const useStyles = makeStyles({
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  note: { color: tokens.colorNeutralForeground2 },
});

const LONGEST_LINE = 255;

export function ComposeForm(props: {
  controller: FormController;
  item: ItemState;
  api: OutlookApi;
  onOpenSeries: (id: string) => void;
}) {
  const styles = useStyles();
  const { draft, saved } = props.item;
  const { item } = props.controller;
  const suggest = (search: string) => props.api.people(search);
  const series = saved?.seriesMasterId ?? null;
  return (
    <>
      <h1 className={styles.hidden}>{saved === undefined ? 'New meeting' : 'Edit meeting'}</h1>
      {series !== null && (
        <Text className={styles.note}>
          This is one occurrence of a series.{' '}
          <Link as="button" inline onClick={() => props.onOpenSeries(series)}>
            Open the series
          </Link>
        </Text>
      )}
      {saved?.type === 'seriesMaster' && <Text className={styles.note}>This is the whole series.</Text>}
      <Field label="Title">
        <Input
          value={draft.subject}
          maxLength={LONGEST_LINE}
          size="large"
          onChange={(_event, data) => item.change({ subject: data.value })}
        />
      </Field>
      <PeopleField
        label="Required attendees"
        people={draft.required}
        suggest={suggest}
        onChange={(required) => item.change({ required })}
      />
      <PeopleField
        label="Optional attendees"
        people={draft.optional}
        suggest={suggest}
        onChange={(optional) => item.change({ optional })}
      />
      <WhenFields
        draft={draft}
        timeZone={item.me.timeZone}
        isInstance={series !== null}
        onChange={(change) => item.change(change)}
      />
      <Field label="Location">
        <Input
          value={draft.location}
          maxLength={LONGEST_LINE}
          onChange={(_event, data) => item.change({ location: data.value })}
        />
      </Field>
      <BodyEditor html={draft.bodyHtml} onChange={(bodyHtml) => item.change({ bodyHtml })} />
    </>
  );
}
