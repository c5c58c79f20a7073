public import DocumentReading
public import Domain
import VietnameseText

/// The quantities of a document that a monitoring officer would record, in reading order.
public func readFigures(in document: SourceDocument, tasks: [TaskFact], header: DocumentHeader) -> [FigureFact] {
  readMeasures(in: document, tasks: tasks, header: header).figures
}

/// Figures and sums of a document, from one reading.
public func readMeasures(
  in document: SourceDocument, tasks: [TaskFact], header: DocumentHeader
) -> (figures: [FigureFact], sums: [SumFact]) {
  var stack = SectionStack(base: SectionContext(of: header))
  var figures: [FigureFact] = []
  for block in document.blocks {
    stack.enter(block)
    for words in block.texts {
      figures += readFigures(of: words, in: stack.context, document)
    }
  }
  assignTasks(tasks, to: &figures, in: document)
  return (figures, [])
}

private func readFigures(of words: LogicalText, in context: SectionContext, _ document: SourceDocument) -> [FigureFact]
{
  let text = FigureText(words)
  guard !text.quantities.isEmpty else { return [] }
  let measures = text.listMeasures()
  guard !measures.isEmpty else { return [] }
  let mentions = text.listPeriodMentions(year: context.period?.lastYear)
  var namer = IndicatorNamer(text)
  return measures.map { measure in
    let name = namer.name(measure, among: measures)
    let kind = text.readKind(of: measure, in: context)
    return FigureFact(
      indicator: name.name, kind: kind, comparator: comparator(of: measure, kind: kind), value: measure.quantity.value,
      valueMax: measure.quantity.upper, unit: measure.quantity.unit?.symbol ?? "",
      period: text.readPeriod(of: measure, kind: kind, in: context, mentions), scope: name.scope,
      ofPlanPercent: measure.ofPlan, vsSamePeriodPercent: measure.vsSamePeriod,
      passage: document.passage(words.range(text.scalars(measure.passage))))
  }
}

/// What is reckoned is about right, unless its words say more.
private func comparator(of measure: Measure, kind: FigureKind) -> Comparator {
  kind == .estimate && measure.quantity.comparator == .equal ? .about : measure.quantity.comparator
}
