/** German words that ask, join and point. How a line is read: see `createGlossary`. */
export const ASKING = `
was geschah, was ist geschehen, was ist passiert, was passierte, was war los, was war, was ist, was hat sich ereignet, was ereignete sich, was gab es, was > what happened
passiert*, geschah*, geschehen, ereignet*, los, gab es, es gab, gab, eigentlich, denn, bitte, mal >
wann war, wann waren, wann wurde, wann wurden, wann ist, wann sind, wann hat, wann haben, wann fand, wann gab es, wann > when was
seit wann > since when
in welchem jahr, welches jahr > what year
an welchem tag, welcher tag, welches datum > what day
wo > where
wer > who
welche* > which
wie viele, wieviele, anzahl der, anzahl von, zahl der > how many
wie oft > how often
warum, wieso, weshalb, weswegen > why
zum ersten mal, erstmals > for the first time
zum letzten mal > for the last time
der erste, die erste, das erste, den ersten, die ersten, erste* > the first
der letzte, die letzte, das letzte, den letzten, die letzten, letzte* > the last
neueste*, jüngste* > the latest
kurz vor > shortly before
kurz nach > shortly after
am tag nach, am tag danach > the day after
am tag vor > the day before
schlimmste*, tödlichste*, größte*, wichtigste*, gefährlichste* > the worst
sollte*, soll, findest du, meinst du > should
wird es, werden wir > will
zeig mir, zeige mir, zeigt mir, erzähl mir, erzähle mir, sag mir, gib mir > show me
alles über, alles zu, nachrichten über, nachrichten aus, ereignisse in, neuigkeiten aus > everything about
hat, haben, hatte, hatten > has
ist, sind, wurde, wurden, worden, war, waren > was
der, die, das, den, dem, des > the
ein, eine, einer, eines, einen, einem > a
in, im, innerhalb > in
am, an, auf > on
aus, ab > from
von, vom > of
zu, zum, zur > to
bei, beim > at
mit > with
für > for
nach > after
vor > before
über > about
gegen > against
zwischen > of
und > and
oder > or
durch > by
unter > under
während > during
seit > since
sich, es, er, sie, ihr*, sein, seine*, man, dort, auch, als, dass, so, um, noch, schon > it
`;
