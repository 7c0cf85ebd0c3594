# Cronbach's alpha: psych::alpha, with whole rows only and with the rows that answer both of a pair.
source("common.R")
suppressPackageStartupMessages(library(psych))
set.seed(20261124)

quietly <- function(code) suppressMessages(suppressWarnings({sink(nullfile()); on.exit(sink()); code}))
figures <- function(x, use) {
  fit <- quietly(alpha(as.data.frame(x), use = use, delete = FALSE))
  many <- ncol(x) > 2 # for two items psych gives something else as alpha without one
  list(raw = number(fit$total$raw_alpha), standardised = number(fit$total$std.alpha),
       standardError = number(fit$total$ase), without = if (many) numbers(fit$alpha.drop$raw_alpha) else NULL,
       rest = numbers(fit$item.stats$r.drop))
}
one <- function(i) {
  items <- sample(2:8, 1)
  rows <- sample(c(12, 30, 80), 1)
  true <- rnorm(rows)
  x <- sapply(1:items, function(j) pmin(5, pmax(1, round(3 + true * runif(1, 0.3, 1) + rnorm(rows)))))
  colnames(x) <- paste0("q", 1:items)
  x[sample(length(x), floor(length(x) * sample(c(0, 0.03, 0.08), 1)))] <- NA
  whole <- x[complete.cases(x), , drop = FALSE]
  if (nrow(whole) < 4 || any(apply(whole, 2, sd) == 0)) return(NULL)
  list(rows = x, complete = nrow(whole), listwise = figures(whole, "complete.obs"), pairwise = figures(x, "pairwise"))
}
write_cases("reliability", Filter(Negate(is.null), lapply(1:60, one)))
