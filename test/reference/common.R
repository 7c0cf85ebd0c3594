# Shared by the scripts beside it. Each makes seeded inputs, has R work out the figures, and writes both to one JSON
# file, so that the tests need Node alone. Twelve digits: enough to compare to 1e-9, few enough to be the same on
# every machine. Versions used: R 4.2.2, psych 2.2.9, vcd 1.4-11, survival 3.5-3, msm 1.7 (Debian 12).
suppressPackageStartupMessages(library(jsonlite))
RNGkind("Mersenne-Twister", "Inversion", "Rejection")

write_cases <- function(name, cases) {
  write(toJSON(cases, auto_unbox = TRUE, digits = I(12), na = "null", null = "null"), paste0(name, ".json"))
}
number <- function(x) if (length(x) == 0 || !is.finite(x)) NA_real_ else unname(x)
numbers <- function(x) I(as.numeric(ifelse(is.finite(x), x, NA)))
