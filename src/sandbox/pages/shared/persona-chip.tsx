import { Persona } from '@fluentui/react-components';

/** Who one is, or could be. */
export function PersonaChip({
  person,
  size = 'small',
}: {
  readonly person: { readonly displayName: string; readonly jobTitle: string };
  readonly size?: 'extra-small' | 'small' | 'medium' | 'large';
}) {
  return (
    <Persona
      name={person.displayName}
      secondaryText={person.jobTitle}
      size={size}
      avatar={{ color: 'colorful', 'aria-hidden': true }}
    />
  );
}
