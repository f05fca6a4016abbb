import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, type ReactNode } from 'react';
import { THEMES, useSystemLook, type Look } from './use-look.ts';

/** Theme and page background of every page of the sandbox; `look` when the host has chosen one, else the system's. */
export function SandboxFrame({ look, children }: { readonly look?: Look; readonly children: ReactNode }) {
  const system = useSystemLook();
  const styles = useStyles();
  const theme = THEMES[look ?? system];
  useEffect(() => {
    document.body.style.margin = '0';
    document.body.style.backgroundColor = theme.colorNeutralBackground2;
    // Scroll bars and form controls of the browser follow.
    document.documentElement.style.colorScheme = theme === THEMES.default ? 'light' : 'dark';
  }, [theme]);
  return (
    <FluentProvider theme={theme}>
      {/* Not on the provider: Fluent hands its styles on to portals, and a tooltip as high as the window swallows every click. */}
      <div className={styles.page}>{children}</div>
    </FluentProvider>
  );
}

const useStyles = makeStyles({
  page: { minHeight: '100vh', backgroundColor: tokens.colorNeutralBackground2, color: tokens.colorNeutralForeground1 },
});
