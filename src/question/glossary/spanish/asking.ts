/** Spanish words that ask, join and point. How a line is read: see `createGlossary`. */
export const ASKING = `
qué pasó, que pasó, qué ha pasado, qué ocurrió, que ocurrió, qué sucedió, que sucedió, qué hubo > what happened
cuándo fue, cuándo fueron, cuándo se, cuándo ha, cuándo tuvo lugar, cuándo, cuando fue, cuando se > when was
desde cuándo > since when
en qué año, qué año > what year
qué día, en qué fecha, qué fecha > what day
dónde, donde > where
quién, quiénes > who
qué, que > what
cuál, cuáles > which
cuántas veces > how often
cuántos, cuántas, número de > how many
por qué > why
por primera vez > for the first time
por última vez > for the last time
el primer, el primero, la primera, los primeros, las primeras, primer, primero, primera, primeros, primeras > the first
el último, la última, los últimos, las últimas, último, última, últimos, últimas > the last
el más reciente, la más reciente > the latest
el peor, la peor, el mayor, la mayor, más mortífer*, más letal*, más important*, más grande* > the worst
debería, deberían, crees que > should
el día después de, el día siguiente a > the day after
justo después > shortly after
justo antes > shortly before
muéstrame, muestra, dime, cuéntame, enséñame > show me
todo sobre, noticias de, noticias sobre, sucesos en, acontecimientos en > everything about
hubo, había, ha habido, tuvo lugar, tuvieron lugar, por favor >
ha, han, fue, fueron, era, eran, está, están, es, son, estuvo > was
el, la, los, las, lo > the
un, una, unos, unas > a
de, del > of
en, a, al > in
por > by
para > for
con > with
sin > without
después > after
antes > before
contra > against
entre > of
y, e > and
o, u > or
desde > since
durante > during
sobre > about
se, su, sus, este, esta, ese, esa > it
`;
