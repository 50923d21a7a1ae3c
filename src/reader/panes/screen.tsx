import { Box, Text } from 'ink';
import { useEffect, useState } from 'react';
import { Picker } from '../layers/picker.tsx';
import { paint } from '../rows/paint.ts';
import type { Session } from '../session.ts';

/** The whole screen as one text of painted rows; a picker lies over it. */
export function Screen({ session }: { readonly session: Session }) {
  const [, draw] = useState(0);
  useEffect(() => session.onChange(() => draw((times) => times + 1)), [session]);
  const { theme, state } = session.context;
  const text = session
    .screen()
    .map((line) => line.map((row) => paint(row, theme)).join(''))
    .join('\n');
  const top = state.layers.at(-1);
  return (
    <Box width={state.columns} height={state.rows}>
      <Text wrap="truncate">{text}</Text>
      {top?.kind === 'picker' ? <Picker session={session} layer={top} key={`${top.picker}/${top.query}`} /> : null}
    </Box>
  );
}
