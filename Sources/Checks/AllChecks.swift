public import Domain
import Parallel

/// Every check, in the order of docs/checks.md. How to add one: docs/how-to/add-a-check.md.
///
/// Ids that once were and must not come back: none yet.
public let allChecks: [any Check] = [
  PercentDiffersFromFigures(),
  SumDoesNotHold(),
  UnitsDifferInSum(),
  UnitDiffersFromPlan(),
  UnitDoesNotFitIndicator(),
  UnitDiffersElsewhere(),
  VerdictContradictsFigures(),
  ValueOffByPowerOfTen(),
  StockMixedWithFlow(),
  MalformedNumber(),
  DecimalPointForComma(),
  DecimalsUnlikeNeighbours(),
  SymbolDoesNotFitKind(),
  SymbolWithWrongSeparator(),
  SymbolWithoutYear(),
  NumbersOutOfDateOrder(),
  ReferenceWithoutDate(),
  ReferenceDatedAfterDocument(),
  AnnexNamedButAbsent(),
  TaskWithoutLeadUnit(),
  TaskWithSeveralLeadUnits(),
  LeadUnitContradictsContent(),
  TaskWithoutLeader(),
  TaskWithoutDeadline(),
  RecurringReportWithoutDay(),
  DetailedPlanWithoutDate(),
  BlankContentCell(),
  BlankNumberOrDate(),
  NumberingJumps(),
  StraySpaceInSymbol(),
  MisspelledKeyWord(),
  IndicatorWithTwoValues(),
  TargetWithAndWithoutOver(),
  TargetBelowEarlierValue(),
  YearOutsidePlan(),
  DeadlineBeforeDocumentDate(),
  PeriodOutsideDocument(),
]

/// What the checks object to in a document, in the order of its text. The same fault at the same place is told once.
public func checkDocument(_ document: CheckedDocument, with checks: [any Check] = allChecks) -> [Finding] {
  struct Place: Hashable {
    var check: String
    var rule: FindingRule
    var range: TextRange
  }
  var told: Set<Place> = []
  var findings: [Finding] = []
  for (check, found) in zip(checks, parallelMap(checks) { $0.findings(in: document) }) {
    for var finding in found {
      let place = Place(check: finding.check, rule: finding.rule, range: finding.passage.range)
      guard told.insert(place).inserted else { continue }
      if check.about.status == .trial { finding.severity = .note }
      findings.append(finding)
    }
  }
  return findings.sorted {
    ($0.passage.range.start, $0.passage.range.end, $0.check) < ($1.passage.range.start, $1.passage.range.end, $1.check)
  }
}
