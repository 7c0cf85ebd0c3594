# Reads the library's CSV with base R: dates are dates, negative numbers numbers, guarded texts texts, gaps NA.
library(jsonlite)
folder <- commandArgs(trailingOnly = TRUE)[1]
at <- function(name) file.path(folder, name)
unguard <- function(text) ifelse(grepl("^'+[=+@\t\r\n-]", text), substring(text, 2), text)

cells <- read.csv(at("cells.csv"), encoding = "UTF-8", na.strings = "", strip.white = FALSE)
wanted <- fromJSON(at("cells.json"))
stopifnot(
  nrow(cells) == nrow(wanted), is.numeric(cells$number), identical(is.na(cells$number), is.na(wanted$number)),
  all(cells$number == wanted$number, na.rm = TRUE), any(cells$number < 0, na.rm = TRUE),
  identical(enc2utf8(unguard(cells$text)), enc2utf8(wanted$text))
)

long <- read.csv(at("long.csv"), encoding = "UTF-8", na.strings = "", colClasses = c(on = "Date"))
expected <- fromJSON(at("long.json"))
key <- function(rows) paste(rows$family, rows$id)
expected <- expected[match(key(long), key(expected)), ]
stopifnot(nrow(long) == nrow(expected), nrow(long) > 20, inherits(long$on, "Date"), !anyNA(long$on))
for (column in names(long)) {
  mine <- if (column == "on") format(long$on) else unguard(long[[column]])
  stopifnot(identical(enc2utf8(as.character(mine)), enc2utf8(as.character(expected[[column]]))))
}
cat("R: ", nrow(cells), " cells and ", nrow(long), " observations in ", ncol(long), " columns came back as they were\n", sep = "")
