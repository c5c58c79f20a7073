public import Domain
import VietnameseText
public import Foundation

/// What was read of a document, as one JSON object: source, document, references, tasks, figures, sums and findings.
///
/// Places count code points of the source. What is unknown is null. Numbers are JSON numbers, dates ISO 8601.
/// A finding is explained in Vietnamese; `rule` says what it is about, `check` which check found it.
public func encodeFacts(_ facts: DocumentFacts, findings: [Finding], source: String) -> Data {
  let object = JSONValue.object([
    ("source", .text(source)), ("document", encode(facts.header)), ("references", .array(facts.references.map(encode))),
    ("tasks", .array(facts.tasks.map(encode))), ("figures", .array(facts.figures.map(encode))),
    ("sums", .array(facts.sums.map(encode))), ("findings", .array(findings.map(encode))),
  ])
  var bytes: [UInt8] = []
  object.write(into: &bytes)
  return Data(bytes)
}

private func encode(_ header: DocumentHeader) -> JSONValue {
  .object([
    ("kind", .optional(header.kind)), ("number", .optional(header.number)), ("symbol", .optional(header.symbol)),
    ("date", .optional(header.date?.iso)), ("issuer", .optional(header.issuer)), ("title", .optional(header.title)),
    ("signer", .optional(header.signer)), ("signer_position", .optional(header.signerPosition)),
    (
      "period",
      header.periodFrom == nil && header.periodTo == nil
        ? .null
        : .object([("from", .optional(header.periodFrom?.iso)), ("to", .optional(header.periodTo?.iso))])
    ), ("annex_of", .optional(header.annexPassage?.quote)),
    ("recipients", .array(header.recipients.map(JSONValue.text))),
  ])
}

private func encode(_ reference: Reference) -> JSONValue {
  .object(
    [
      ("kind", .optional(reference.kind)), ("number", .optional(reference.symbol.number)),
      ("symbol", .text(reference.symbol.symbol)),
      ("date", .optional(reference.date?.iso)), ("issuer", .optional(reference.issuer)),
      ("subject", .optional(reference.subject)), ("relation", .text(reference.relation.code)),
      ("year", reference.year.map(JSONValue.whole) ?? .null), ("term", reference.term.map(JSONValue.whole) ?? .null),
    ] + place(reference.passage) + sureness(reference.confidence))
}

private func encode(_ task: TaskFact) -> JSONValue {
  .object(
    [
      ("id", .text(task.id)), ("parent", .optional(task.parent)), ("title", .text(task.title)),
      ("leader", .optional(task.leader)),
      ("leader_position", .optional(task.leaderPosition)), ("lead_units", .array(task.leadUnits.map(JSONValue.text))),
      ("named_lead_unit", .optional(task.namedLeadUnit)),
      ("support_units", .array(task.supportUnits.map(JSONValue.text))),
      (
        "deadline",
        task.deadline.map {
          .object([("text", .text($0.text)), ("from", .optional($0.from?.iso)), ("to", .optional($0.to?.iso))])
        } ?? .null
      ), ("recurrence", .array(task.recurrence.map(encode))), ("content", .optional(task.content)),
    ] + place(task.passage) + sureness(task.confidence))
}

private func encode(_ figure: FigureFact) -> JSONValue {
  .object(
    [
      ("indicator", .text(figure.indicator)), ("kind", .text(figure.kind.rawValue)),
      ("comparator", .text(figure.comparator.rawValue)),
      ("value", .optional(figure.value)), ("value_max", .optional(figure.valueMax)), ("unit", .text(figure.unit)),
      ("period", .optional(figure.period?.code)), ("scope", .optional(figure.scope)),
      ("of_plan_pct", .optional(figure.ofPlanPercent)),
      ("vs_same_period_pct", .optional(figure.vsSamePeriodPercent)), ("task", .optional(figure.task)),
    ] + place(figure.passage) + sureness(figure.confidence))
}

private func encode(_ sum: SumFact) -> JSONValue {
  .object(
    [
      ("kind", .text(sum.relation.rawValue)), ("total", encode(sum.total)), ("parts", .array(sum.parts.map(encode))),
      ("holds", .bool(sum.holds)),
    ] + sureness(sum.confidence))
}

private func encode(_ term: SumFact.Term) -> JSONValue {
  var members: [(key: String, value: JSONValue)] = [
    ("quote", .text(term.passage.quote)), ("value", .amount(term.value)),
  ]
  if let share = term.sharePercent { members.append(("share_pct", .amount(share))) }
  return .object(members + place(term.passage).dropFirst())
}

private func encode(_ finding: Finding) -> JSONValue {
  .object(
    [
      ("rule", .text(finding.rule.rawValue)), ("check", .text(finding.check)),
      ("severity", .text(finding.severity.rawValue)),
    ] + place(finding.passage)
      + [
        ("summary", .text(finding.summary.vi)), ("explain", .text(finding.explanation.vi)),
        ("correction", .optional(finding.correction)),
      ])
}

private func encode(_ turn: DutyTurn) -> JSONValue {
  .object([
    ("every", .text(turn.every.rawValue)), ("month", turn.month.map(JSONValue.whole) ?? .null),
    ("day", turn.day.map(JSONValue.whole) ?? .null),
  ])
}

extension Reference.Relation {
  /// As JSON names it.
  fileprivate var code: String {
    switch self {
    case .basis: "basis"
    case .carriesOut: "carries_out"
    case .follows: "follows"
    case .amends: "amends"
    case .replaces: "replaces"
    case .attachedTo: "attached_to"
    case .mentions: "mentions"
    }
  }
}

/// From 0 to 1.
private func sureness(_ confidence: Confidence) -> [(key: String, value: JSONValue)] {
  [("confidence", .amount(confidence.amount))]
}

private func place(_ passage: Passage) -> [(key: String, value: JSONValue)] {
  [("quote", .text(passage.quote)), ("start", .whole(passage.range.start)), ("end", .whole(passage.range.end))]
}
