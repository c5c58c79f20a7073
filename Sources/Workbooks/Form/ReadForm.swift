public import DocumentReading
public import Domain
import Foundation
import VietnameseText

/// What a unit filled in: the form it belongs to, each line's cells, and the texts.
public struct FilledForm: Hashable, Sendable {
  public var identity: FormIdentity
  public var lines: [Line]
  /// Nil where the workbook has no sheet of texts.
  public var narrative: Narrative?

  public init(identity: FormIdentity, lines: [Line], narrative: Narrative?) {
    self.identity = identity
    self.lines = lines
    self.narrative = narrative
  }

  public struct Line: Hashable, Sendable {
    public var targetID: Int64
    /// "H7": where the figure stands.
    public var place: String
    /// As the form's page would have it: "15.585,4"; what is no number stays as it was typed.
    public var typed: String
    public var isEstimate: Bool
    public var note: String
    /// Why the figure cannot be taken.
    public var problem: Problem?

    public init(
      targetID: Int64, place: String, typed: String, isEstimate: Bool, note: String, problem: Problem? = nil
    ) {
      self.targetID = targetID
      self.place = place
      self.typed = typed
      self.isEstimate = isEstimate
      self.note = note
      self.problem = problem
    }
  }

  public enum Problem: Hashable, Sendable {
    /// Letters where a number belongs.
    case notANumber
    /// A formula that the program never reckoned.
    case formulaWithoutValue
    /// "#DIV/0!".
    case errorValue
    /// Neither "Thực hiện" nor "Ước".
    case unknownKind(String)
  }
}

public enum FormReadingError: Error, Hashable, Sendable {
  /// The file cannot be read as a workbook.
  case unreadable(ReadingError)
  /// No form of this program: it has no identity, or the codes of its columns are gone.
  case notAForm
  /// Made by a version of the program whose forms look different.
  case otherLayout
  /// The same line twice, at these cells.
  case twice(String, String)
}

/// Reads a form's workbook, whatever was done to its looks.
public func readForm(_ file: [UInt8]) throws(FormReadingError) -> FilledForm {
  let sheets: [SheetCells]
  do throws(ReadingError) { sheets = try readWorkbookCells(file) } catch { throw .unreadable(error) }
  guard let hidden = sheets.first(where: { $0.name == FormLayout.identity }) else { throw .notAForm }
  let identity = try readIdentity(hidden)
  guard let sheet = sheets.first(where: { $0.name == FormLayout.figures }) ?? sheets.first(where: hasCodes) else {
    throw .notAForm
  }
  let words = sheets.first { $0.name == FormLayout.words }
  return FilledForm(identity: identity, lines: try readLines(sheet), narrative: words.flatMap(readNarrative))
}

private func readIdentity(_ sheet: SheetCells) throws(FormReadingError) -> FormIdentity {
  var values: [String: String] = [:]
  for row in sheet.rows { if let key = row.first, row.count > 1 { values[key.content.text] = row[1].content.text } }
  guard let layout = values[FormLayout.Key.layout] else { throw .notAForm }
  guard layout == FormLayout.version else { throw .otherLayout }
  guard let plan = values[FormLayout.Key.plan].flatMap(Int64.init),
    let unit = values[FormLayout.Key.unit].flatMap(Int64.init),
    let period = values[FormLayout.Key.period].flatMap(Period.init(code:)),
    let version = values[FormLayout.Key.report].flatMap(Int.init)
  else { throw .notAForm }
  return FormIdentity(planID: plan, unitID: unit, period: period, version: version)
}

private func hasCodes(_ sheet: SheetCells) -> Bool {
  sheet.rows.contains { row in row.contains { $0.content.text == FormLayout.target } }
}

private func readLines(_ sheet: SheetCells) throws(FormReadingError) -> [FilledForm.Line] {
  guard let codes = sheet.rows.first(where: { row in row.contains { $0.content.text == FormLayout.target } }) else {
    throw .notAForm
  }
  var columns: [String: Int] = [:]
  for cell in codes { columns[cell.content.text] = columns[cell.content.text] ?? cell.column }
  guard let target = columns[FormLayout.target], let value = columns[FormLayout.value],
    let kind = columns[FormLayout.kind], let note = columns[FormLayout.note]
  else { throw .notAForm }
  var lines: [FilledForm.Line] = []
  var places: [Int64: String] = [:]
  for row in sheet.rows {
    func cell(_ column: Int) -> SheetCells.Content { row.first { $0.column == column }?.content ?? .blank }
    guard let id = Int64(cell(target).text), let number = row.first?.row else { continue }
    let place = SheetCells.name(row: number, column: value)
    if let before = places.updateValue(place, forKey: id) { throw .twice(before, place) }
    lines.append(readLine(id, place, value: cell(value), kind: cell(kind), note: cell(note)))
  }
  return lines
}

private func readLine(
  _ id: Int64, _ place: String, value: SheetCells.Content, kind: SheetCells.Content, note: SheetCells.Content
) -> FilledForm.Line {
  var line = FilledForm.Line(
    targetID: id, place: place, typed: tidy(value.text), isEstimate: false, note: tidy(note.text))
  switch value {
  case .blank: break
  case .number(let amount): line.typed = formatNumber(amount)
  case .text(let text):
    let amount = try? parseTypedNumber(text)
    line.typed = amount.map { formatNumber($0) } ?? tidy(text)
    if amount == nil, !line.typed.isEmpty { line.problem = .notANumber }
  case .formulaWithoutValue: line.problem = .formulaWithoutValue
  case .error: line.problem = .errorValue
  }
  switch tidy(kind.text).lowercased() {
  case FormLayout.estimate.lowercased(): line.isEstimate = true
  case FormLayout.actual.lowercased(), "": break
  default: line.problem = line.problem ?? .unknownKind(tidy(kind.text))
  }
  return line
}

private func readNarrative(_ sheet: SheetCells) -> Narrative? {
  var narrative = Narrative()
  var found: Set<Narrative.Part> = []
  for row in sheet.rows {
    guard let key = row.first, let part = Narrative.Part(rawValue: key.content.text) else { continue }
    narrative[part] = row.first { $0.column == key.column + 1 }.map { tidy($0.content.text) } ?? ""
    found.insert(part)
  }
  return found.count == Narrative.Part.allCases.count ? narrative : nil
}

/// Letters in one spelling (NFC), whatever program the workbook comes from.
private func tidy(_ text: String) -> String { trimBlanks(text.precomposedStringWithCanonicalMapping) }
