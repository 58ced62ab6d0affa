/** Portuguese words that ask, join and point. How a line is read: see `createGlossary`. */
export const ASKING = `
o que aconteceu, o que houve, o que ocorreu, o que se passou, que aconteceu, aconteceu > what happened
quando foi, quando foram, quando se, quando ocorreu, quando aconteceu, quando > when was
desde quando > since when
em que ano, qual ano > what year
em que dia, qual dia, em que data, qual data > what day
onde > where
quem > who
o que, que > what
qual, quais > which
quantas vezes > how often
quantos, quantas, número de > how many
por que, por quê, porque > why
pela primeira vez > for the first time
pela última vez > for the last time
o primeiro, a primeira, os primeiros, as primeiras, primeiro, primeira, primeiros, primeiras > the first
o último, a última, os últimos, as últimas, último, última, últimos, últimas > the last
o mais recente, a mais recente > the latest
o pior, a pior, o maior, a maior, mais mortal, mais mortais, mais letal, mais important* > the worst
deveria, deveriam, você acha > should
no dia seguinte a, o dia depois de > the day after
logo depois > shortly after
pouco antes > shortly before
mostre-me, mostra-me, me mostre, me conte, diga-me > show me
tudo sobre, notícias de, notícias sobre, acontecimentos em > everything about
houve, havia, teve lugar, por favor >
foi, foram, era, eram, está, estão, é, são, esteve, tem > was
o, a, os, as > the
um, uma, uns, umas > a
de, do, da, dos, das > of
em, no, na, nos, nas, ao, à, aos, às > in
por, pelo, pela > by
para > for
com > with
sem > without
depois, após > after
antes > before
contra > against
entre > of
e > and
ou > or
desde > since
durante > during
sobre > about
se, seu, sua, seus, suas, este, esta, esse, essa > it
`;
