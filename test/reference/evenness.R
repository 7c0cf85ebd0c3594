# Evenness. `ineq` is not in Debian, so the definitions: Gini as half the relative mean difference of all pairs (with
# or without the pairs of one with itself), Jain as the square of the mean over the mean square.
source("common.R")
set.seed(20261126)

one <- function(i) {
  n <- sample(2:40, 1)
  x <- round(sample(list(runif(n, 0, 100), rexp(n, 0.1), rpois(n, 2) + 1, c(runif(n - 1), 0)), 1)[[1]], 3)
  apart <- sum(abs(outer(x, x, "-")))
  list(values = I(x), population = apart / (2 * n^2 * mean(x)), corrected = apart / (2 * n * (n - 1) * mean(x)),
       jain = mean(x)^2 / mean(x^2))
}
write_cases("evenness", lapply(1:60, one))
