# Time in a state: survival::survfit with its three intervals, its median and its restricted mean.
source("common.R")
suppressPackageStartupMessages(library(survival))
set.seed(20261125)

one <- function(i) {
  n <- sample(c(2, 4, 8, 20, 60), 1)
  days <- sample(sample(c(10, 40, 400), 1), n, replace = TRUE)
  ended <- runif(n) < runif(1, 0.1, 1)
  level <- sample(c(0.8, 0.95, 0.99), 1)
  fits <- lapply(c(plain = "plain", log = "log", `log-log` = "log-log"), function(type) {
    fit <- survfit(Surv(days, ended) ~ 1, conf.type = type, conf.int = level)
    row <- summary(fit)$table
    list(lower = numbers(fit$lower), upper = numbers(fit$upper),
         median = numbers(row[c("median", paste0(level, c("LCL", "UCL")))]))
  })
  fit <- survfit(Surv(days, ended) ~ 1)
  horizon <- sample(max(days), 1)
  mean <- survival:::survmean(fit, rmean = horizon)$matrix
  list(days = I(days), ended = I(ended), level = level, at = I(fit$time), atRisk = I(fit$n.risk),
       events = I(fit$n.event), staying = numbers(fit$surv), intervals = fits, horizon = horizon,
       mean = number(mean["rmean"]), meanError = number(mean["se(rmean)"]))
}
write_cases("survival", lapply(1:60, one))
