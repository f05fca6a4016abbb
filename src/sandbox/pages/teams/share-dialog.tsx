import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { TeamsApp, TeamsTab } from '../../hosts/teams/teams-host-types.ts';
import { writeDeepLink, writeSandboxLink } from './deep-link.ts';

export interface SharedLink {
  subPageId: string;
  label: string;
  webUrl: string;
}

/** What `shareDeepLink` asks for: a link to this very page, as Microsoft 365 would give it and as it works here. */
export function ShareDialog({
  app,
  tab,
  as,
  link,
  onClose,
}: {
  readonly app: TeamsApp;
  readonly tab: TeamsTab;
  readonly as: string;
  readonly link: SharedLink;
  readonly onClose: () => void;
}) {
  const styles = useStyles();
  const target = {
    appId: app.id,
    entityId: tab.entityId,
    ...link,
    webUrl: link.webUrl === '' ? tab.websiteUrl : link.webUrl,
  };
  return (
    <Dialog open onOpenChange={onClose}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>Link to {link.label === '' ? app.name : link.label}</DialogTitle>
          <DialogContent className={styles.links}>
            <Copyable label="Here in the sandbox" value={writeSandboxLink(location.origin, as, target)} />
            <Copyable label="In Microsoft 365" value={writeDeepLink(target)} />
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onClose}>
              Close
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function Copyable({ label, value }: { readonly label: string; readonly value: string }) {
  const styles = useStyles();
  const [copied, setCopied] = useState<'' | 'Copied' | 'Select the link and copy it'>('');
  return (
    <Field label={label} validationState="none" validationMessage={copied === '' ? null : copied}>
      <span className={styles.row}>
        <Input
          className={styles.input}
          readOnly
          value={value}
          aria-label={label}
          onFocus={(event) => event.target.select()}
        />
        <Button
          aria-label={`Copy: ${label}`}
          onClick={() => {
            navigator.clipboard.writeText(value).then(
              () => setCopied('Copied'),
              () => setCopied('Select the link and copy it'),
            );
          }}
        >
          Copy
        </Button>
      </span>
    </Field>
  );
}

const useStyles = makeStyles({
  links: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  row: { display: 'flex', gap: tokens.spacingHorizontalS },
  input: { flex: 1 },
});
