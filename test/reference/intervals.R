# Wilson and Clopper-Pearson intervals: prop.test(correct = FALSE) and binom.test of base R.
source("common.R")
set.seed(20261121)

one <- function(x, n, level) {
  wilson <- suppressWarnings(prop.test(x, n, conf.level = level, correct = FALSE))$conf.int
  exact <- binom.test(x, n, conf.level = level)$conf.int
  list(successes = x, trials = n, level = level, wilson = numbers(wilson), exact = numbers(exact))
}
edges <- unlist(lapply(c(1, 2, 3, 5, 10, 12, 29, 100), function(n)
  lapply(unique(c(0, 1, n %/% 2, n - 1, n)), function(x) one(x, n, 0.95))), recursive = FALSE)
drawn <- lapply(1:120, function(i) {
  n <- sample(c(sample(40, 1), sample(400, 1), sample(20000, 1)), 1)
  one(sample(0:n, 1), n, sample(c(0.5, 0.8, 0.9, 0.95, 0.99, 0.999), 1))
})
write_cases("intervals", c(edges, drawn))
