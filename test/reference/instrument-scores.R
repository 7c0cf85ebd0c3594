# Scores made-up answers with base R, apart from the library, so that the library has something to be checked against.
# Run in this folder: Rscript instrument-scores.R > instrument-scores.ndjson   (R 4.2.2, base only; takes a second)
# Keys: Stamm 2010 (ProQOL 5), HABITS Lab scoring sheet (URICA, 32 items), SAMHSA TIP 35 (SOCRATES 8).

keys <- list(
  "proqol-5" = list(items = 30, reverse = c(1, 4, 15, 17, 29), scales = list(
    "compassion-satisfaction" = c(3, 6, 12, 16, 18, 20, 22, 24, 27, 30),
    "burnout" = c(1, 4, 8, 10, 15, 17, 19, 21, 26, 29),
    "secondary-traumatic-stress" = c(2, 5, 7, 9, 11, 13, 14, 23, 25, 28))),
  "urica-32" = list(items = 32, reverse = integer(0), scales = list(
    "precontemplation" = c(1, 5, 11, 13, 23, 26, 29),
    "contemplation" = c(2, 8, 12, 15, 19, 21, 24),
    "action" = c(3, 7, 10, 14, 17, 25, 30),
    "maintenance" = c(6, 16, 18, 22, 27, 28, 32))),
  "socrates-8" = list(items = 19, reverse = integer(0), scales = list(
    "recognition" = c(1, 3, 7, 10, 12, 15, 17),
    "ambivalence" = c(2, 6, 11, 16),
    "taking-steps" = c(4, 5, 8, 9, 13, 14, 18, 19)))
)

set.seed(20261121, kind = "Mersenne-Twister", sample.kind = "Rejection")
num <- function(x) if (is.na(x)) "null" else format(x, digits = 15)
vec <- function(x) paste0("[", paste(vapply(x, num, ""), collapse = ","), "]")
pair <- function(name, value) paste0("\"", name, "\":", value)

rows <- c()
for (name in names(keys)) {
  key <- keys[[name]]
  for (round in 1:40) {
    answers <- sample(1:5, key$items, replace = TRUE)
    if (round > 20) answers[sample(key$items, round %% 7)] <- NA
    turned <- answers
    turned[key$reverse] <- 6 - turned[key$reverse]
    scales <- lapply(key$scales, function(items) {
      x <- turned[items]
      per <- if (name == "urica-32") length(items) else 1
      list(answered = sum(!is.na(x)), raw = sum(x) / per,
           lowest = sum(ifelse(is.na(x), 1, x)) / per, highest = sum(ifelse(is.na(x), 5, x)) / per,
           filled = if (all(is.na(x))) NA else mean(x, na.rm = TRUE) * length(items) / per,
           t = 50 + 10 * (sum(x) / per - 30) / 6)
    })
    parts <- vapply(names(scales), function(id) pair(id, paste0("{", paste(vapply(
      names(scales[[id]]), function(field) pair(field, num(scales[[id]][[field]])), ""), collapse = ","), "}")), "")
    extra <- if (name == "urica-32") paste0(",", pair("readiness", num(
      with(scales, contemplation$raw + action$raw + maintenance$raw - precontemplation$raw)))) else ""
    rows <- c(rows, paste0("{", pair("instrument", paste0("\"", name, "\"")), ",", pair("answers", vec(answers)), ",",
      pair("scales", paste0("{", paste(parts, collapse = ","), "}")), extra, "}"))
  }
}
cat(rows, sep = "\n")
