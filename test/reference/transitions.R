# Transitions: msm::statetable.msm for the counts, base R for shares and intervals of each cell. Stays: runs of the same
# state (rle), the last one open until day 600; survival::survfit for the median stay in each state.
source("common.R")
suppressPackageStartupMessages({library(msm); library(survival)})
set.seed(20261127)

stays <- function(rows, last) do.call(rbind, lapply(split(rows, rows$subject), function(own) {
  runs <- rle(as.numeric(as.character(own$state)))
  from <- own$day[cumsum(c(1, head(runs$lengths, -1)))]
  data.frame(state = runs$values, days = c(from[-1], last) - from, ended = c(rep(TRUE, length(from) - 1), FALSE))
}))
one <- function(i) {
  k <- sample(2:5, 1)
  steps <- matrix(runif(k * k)^3, k)
  rows <- do.call(rbind, lapply(seq_len(sample(3:25, 1)), function(s) {
    looks <- sample(1:8, 1)
    state <- Reduce(function(at, .) sample(k, 1, prob = steps[at, ]), seq_len(looks - 1), sample(k, 1), accumulate = TRUE)
    data.frame(subject = s, day = cumsum(sample(60, looks, replace = TRUE)), state = unlist(state))
  }))
  rows$state <- factor(rows$state, seq_len(k))
  counts <- matrix(0, k, k)
  if (any(table(rows$subject) > 1)) {
    found <- statetable.msm(as.numeric(state), subject, data = transform(rows, state = as.numeric(as.character(state))))
    counts[cbind(as.numeric(rownames(found))[row(found)], as.numeric(colnames(found))[col(found)])] <- found
  }
  found <- stays(rows, 600)
  lengths <- lapply(seq_len(k), function(s) {
    own <- found[found$state == s, ]
    if (nrow(own) == 0) return(list(stays = 0, ended = 0, days = 0, median = numbers(c(NA, NA, NA))))
    table <- summary(survfit(Surv(days, ended) ~ 1, data = own, conf.type = "log-log"))$table
    list(stays = nrow(own), ended = sum(own$ended), days = sum(own$days),
         median = numbers(table[c("median", "0.95LCL", "0.95UCL")]))
  })
  cells <- function(interval) lapply(seq_len(k), function(i) lapply(seq_len(k), function(j)
    if (sum(counts[i, ]) == 0) NULL else numbers(interval(counts[i, j], sum(counts[i, ])))))
  list(rows = data.frame(subject = rows$subject, day = rows$day, state = as.numeric(as.character(rows$state))),
       stays = lengths, counts = counts,
       shares = counts / ifelse(rowSums(counts) == 0, NA, rowSums(counts)),
       wilson = cells(function(x, n) suppressWarnings(prop.test(x, n, correct = FALSE))$conf.int),
       exact = cells(function(x, n) binom.test(x, n)$conf.int))
}
write_cases("transitions", lapply(1:25, one))
