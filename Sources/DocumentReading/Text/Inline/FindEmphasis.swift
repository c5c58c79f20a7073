/// Offsets of the "*" and "_" that mark emphasis on `spans`, rising. A single star without a partner is a sign of the text.
func findEmphasis(_ spans: [Range<Int>], _ text: [Unicode.Scalar]) -> [Int] {
  var runs: [EmphasisRun] = []
  for span in spans { listRuns(span, text, into: &runs) }
  guard !runs.isEmpty else { return [] }
  var skipped: [Int] = []
  for closer in runs.indices where runs[closer].mayClose {
    var opener = closer - 1
    while opener >= max(0, closer - 64), runs[closer].count > 0 {
      if runs[opener].sign == runs[closer].sign, runs[opener].mayOpen, runs[opener].count > 0 {
        let pairs = min(runs[opener].count, runs[closer].count)
        for _ in 0..<pairs {
          runs[opener].count -= 1
          skipped.append(runs[opener].start + runs[opener].count)
          skipped.append(runs[closer].start)
          runs[closer].start += 1
          runs[closer].count -= 1
        }
      }
      opener -= 1
    }
  }
  for run in runs where run.sign == "*" && (2...3).contains(run.count) {
    skipped.append(contentsOf: run.start..<run.start + run.count)
  }
  return skipped.sorted()
}

private struct EmphasisRun {
  var sign: Unicode.Scalar
  var start: Int
  var count: Int
  var mayOpen: Bool
  var mayClose: Bool
}

private func listRuns(_ span: Range<Int>, _ text: [Unicode.Scalar], into runs: inout [EmphasisRun]) {
  var at = span.lowerBound
  while at < span.upperBound {
    let sign = text[at]
    if sign == "\\" { at += 2 } else if sign != "*" && sign != "_" { at += 1 }
    guard at < span.upperBound, sign == "*" || sign == "_" else { continue }
    let count = runLength(text, at, span.upperBound)
    let before: Unicode.Scalar = at > span.lowerBound ? text[at - 1] : " "
    let after: Unicode.Scalar = at + count < span.upperBound ? text[at + count] : " "
    if count <= 3, !(before.isASCIIDigit && after.isASCIIDigit) {
      let isWordSign = sign == "_"
      let mayOpen = !after.isBlank && !(isWordSign && isWord(before))
      let mayClose = !before.isBlank && !(isWordSign && isWord(after))
      if mayOpen || mayClose {
        runs.append(EmphasisRun(sign: sign, start: at, count: count, mayOpen: mayOpen, mayClose: mayClose))
      }
    }
    at += count
  }
}

private func isWord(_ scalar: Unicode.Scalar) -> Bool { scalar.isAnyLetter || scalar.isASCIIDigit || scalar == "_" }
