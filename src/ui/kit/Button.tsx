/** The one button: text, icon or both. An icon alone needs a `label`, its tooltip too where no `title` is. */
import type { ComponentProps, ReactNode } from 'react';
import styles from './Button.module.css';

interface ButtonProps extends Omit<ComponentProps<'button'>, 'className' | 'children'> {
  readonly icon?: ReactNode;
  readonly label?: string;
  readonly look?: 'plain' | 'quiet' | 'link';
  readonly children?: ReactNode;
}

export function Button({ icon, label, look = 'plain', children, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      aria-label={label}
      title={rest.title ?? label}
      className={styles[look]}
    >
      {icon}
      {children}
    </button>
  );
}
