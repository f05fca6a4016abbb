/** What the pane is measured against: React, Fluent and one field, and office.js as every page in Outlook's pane must have it. */
import { Field, FluentProvider, Textarea, webLightTheme } from '@fluentui/react-components';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

function BarePage() {
  const [text, setText] = useState('');
  return (
    <FluentProvider theme={webLightTheme}>
      <Field label="Objective">
        <Textarea value={text} onChange={(_, { value }) => setText(value)} />
      </Field>
    </FluentProvider>
  );
}

const { Office: host } = window as unknown as { Office: { onReady: () => Promise<unknown> } };
void host.onReady().then(() => createRoot(document.getElementById('surface') ?? document.body).render(<BarePage />));
