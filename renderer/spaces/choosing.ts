import { useLayoutEffect, useState } from 'preact/hooks';

/** In milliseconds: who types on is not asked for in between. */
const pause = 150;

/** What is sought in a list, and the row that the keys act on. */
export function useChoosing() {
  const [query, setQuery] = useState('');
  const [sought, setSought] = useState('');
  const [chosen, choose] = useState(0);
  useLayoutEffect(() => choose(0), [sought]);
  useLayoutEffect(() => {
    if (query.trim() === '') return setSought('');
    const timer = setTimeout(() => setSought(query.trim()), pause);
    return () => clearTimeout(timer);
  }, [query]);
  return { query, setQuery, sought, chosen, choose };
}
