/** The body: rich text without a toolbar. What the add-in writes appears here, what is typed here reaches the add-in. */
import { useEffect, useId, useRef } from 'react';
import { Label, makeStyles, tokens } from '@fluentui/react-components';
import { readBody, writeHtml } from '../host/body-html.ts';

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS, flexGrow: 1 },
  body: {
    flexGrow: 1,
    minHeight: '180px',
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
    ':focus-visible': { outline: `2px solid ${tokens.colorBrandStroke1}`, outlineOffset: '-1px' },
  },
});

export function BodyEditor({ html, onChange }: { html: string; onChange: (html: string) => void }) {
  const styles = useStyles();
  const label = useId();
  const editor = useRef<HTMLDivElement>(null);
  /** What the element holds, so that typing does not put the cursor back to the start. */
  const held = useRef<string>(undefined);

  useEffect(() => {
    if (editor.current === null || held.current === html) return;
    editor.current.replaceChildren(readBody(html));
    held.current = html;
  }, [html]);

  function report(): void {
    if (editor.current === null) return;
    held.current = writeHtml(editor.current);
    onChange(held.current);
  }
  function paste(event: React.ClipboardEvent): void {
    event.preventDefault();
    const rich = event.clipboardData.getData('text/html');
    const range = getSelection()?.getRangeAt(0);
    if (range === undefined) return;
    range.deleteContents();
    range.insertNode(rich === '' ? document.createTextNode(event.clipboardData.getData('text/plain')) : readBody(rich));
    range.collapse(false);
    report();
  }

  return (
    <div className={styles.field}>
      <Label id={label}>Message</Label>
      <div
        ref={editor}
        className={styles.body}
        role="textbox"
        aria-multiline="true"
        aria-labelledby={label}
        tabIndex={0}
        contentEditable
        suppressContentEditableWarning
        onInput={report}
        onPaste={paste}
      />
    </div>
  );
}
