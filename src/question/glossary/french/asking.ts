/** French words that ask, join and point. How a line is read: see `createGlossary`. */
export const ASKING = `
que s'est-il passé, qu'est-il arrivé, que s'est il passé, qu'est-ce qui s'est passé, qu'est-ce qu'il s'est passé, que se passa-t-il, qu'y a-t-il eu, ce qui s'est passé > what happened
quand a eu lieu, quand ont eu lieu, quand est-ce que, quand est, quand a, quand ont, quand fut, quand était, quand s'est, quand > when was
depuis quand > since when
en quelle année, quelle année > what year
quel jour, à quelle date, quelle date > what day
où > where
qui > who
que, qu', quoi > what
quel, quelle, quels, quelles > which
combien de fois > how often
combien de, combien d', combien, nombre de, nombre d' > how many
pourquoi > why
pour la première fois > for the first time
pour la dernière fois > for the last time
le premier, la première, les premiers, les premières, premier, première, premiers, premières > the first
le dernier, la dernière, les derniers, les dernières, dernier, dernière > the last
le plus récent, la plus récente, les plus récents > the latest
le pire, la pire, plus meurtri*, plus grand*, plus important* > the worst
devrait, faut-il, penses-tu, pensez-vous > should
le lendemain de, le lendemain du > the day after
juste après > shortly after
juste avant > shortly before
montre-moi, montrez-moi, dis-moi, dites-moi, raconte-moi, racontez-moi > show me
tout sur, des nouvelles de, actualités de, actualités en > everything about
est-ce que, est-il, est-elle, ont-ils, a-t-il, a-t-elle, a-t-on, y a-t-il eu, il y a eu, a eu lieu, ont eu lieu, eu lieu, ont lieu >
s'il vous plaît, s'il te plaît, svp, stp >
a, ont, avait, est, sont, fut, furent, était, étaient, été > was
le, la, les, l' > the
un, une, des > a
de, du, d' > of
en, à, au, aux, dans, sur, chez > in
par > by
pour > for
avec > with
sans > without
après > after
avant > before
contre > against
entre > of
et > and
ou > or
depuis > since
pendant, durant > during
s', se, ce, cet, cette, ces, il, elle, ils, elles, on, y, son, sa, ses, leur, leurs, ne, n', c' > it
`;
