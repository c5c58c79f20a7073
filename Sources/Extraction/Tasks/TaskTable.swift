import DocumentReading
import Domain
import VietnameseText

/// Reads the tasks of a table: one a row, numbered by its first column; a row without number goes with the one above.
struct TaskTable {
  private let columns: TaskColumns
  private let planYear: Int?
  private(set) var drafts: [TaskDraft] = []
  private var named: [String: Int] = [:]
  private var group: Int?
  private var lastNumbered: Int?
  private var lastDecimal: Int?
  /// For each column the last words above, which merged cells and "nt" repeat.
  private var cellsAbove: [Int: TextLine] = [:]
  private var used: Set<String> = []
  /// How many rows and steps each task holds so far.
  private var children: [Int: Int] = [:]

  init(_ columns: TaskColumns, planYear: Int?) {
    self.columns = columns
    self.planYear = planYear
  }

  mutating func read(_ rows: ArraySlice<[TextCell]>) {
    for row in rows { read(row) }
  }

  private mutating func read(_ row: [TextCell]) {
    let cells = cellsByColumn(row)
    defer { cellsAbove.merge(cells) { $1 } }
    let filled = row.filter { !$0.cell.content.isEmpty }
    guard let first = filled.first, !isTotalName(first.line.text.string) else { return }
    if filled.count == 1, first.cell.columnSpan > 2 || row.count == 1 { return readGroup(first.line) }

    let number = columns.number.flatMap { cells[$0] }.map { rowNumber($0.tokens) } ?? nil
    let owned = ownLine(row, columns.task)
    if owned == nil, let number, isGroupNumber(number), filled.count == 2 {
      let title = filled[1].line
      addDraft(
        number: number, title: title, from: 0,
        place: first.line.place(0..<first.line.tokens.count).union(title.place(0..<title.tokens.count)))
      return
    }
    if let title = owned {
      let label = number ?? (columns.number == nil ? title.label : nil)
      add(row, cells, title: title, number: label)
    } else if lastNumbered != nil {
      addStep(row, cells)
    }
  }

  /// The words a row has for each column; those of a cell merged from above come from there.
  private func cellsByColumn(_ row: [TextCell]) -> [Int: TextLine] {
    var cells: [Int: TextLine] = [:]
    for cell in row {
      for column in cell.cell.column..<cell.cell.column + max(1, cell.cell.columnSpan) {
        if cell.cell.continuesAbove || isDitto(cell.line.tokens) {
          cells[column] = cellsAbove[column]
        } else if !cell.cell.content.isEmpty {
          cells[column] = cell.line
        }
      }
    }
    return cells
  }

  private func ownLine(_ row: [TextCell], _ column: Int) -> TextLine? {
    row.first { cell in
      cell.cell.column <= column && column < cell.cell.column + max(1, cell.cell.columnSpan)
        && !cell.cell.continuesAbove && !cell.cell.content.isEmpty
    }?.line
  }

  /// "I. LĨNH VỰC LÂM NGHIỆP" across the table: a task that holds those below, where it has a number.
  private mutating func readGroup(_ line: TextLine) {
    guard let label = line.label, line.body < line.tokens.count else {
      group = nil
      return
    }
    addDraft(number: label, title: line, from: line.body, place: line.place(0..<line.tokens.count))
  }

  private mutating func add(_ row: [TextCell], _ cells: [Int: TextLine], title: TextLine, number: String?) {
    var place = title.place(0..<title.tokens.count)
    if let column = columns.number, let cell = ownLine(row, column) {
      place = cell.place(0..<cell.tokens.count).union(place)
    }
    let body = number != nil && columns.number == nil ? title.body : 0
    let index = addDraft(number: number, title: title, from: body, place: place)
    fill(index, row, cells)
    for column in columns.content {
      guard let line = ownLine(row, column) else { continue }
      drafts[index].content.append(ContentPart(line: line, tokens: 0..<line.tokens.count))
    }
    if drafts[index].deadline == nil {
      drafts[index].deadline = firstDeadline(title.tokens, 0..<title.tokens.count, planYear: planYear)
    }
    takeAssignment(index)
  }

  @discardableResult
  private mutating func addDraft(number: String?, title: TextLine, from body: Int, place: TextRange) -> Int {
    let (id, parent) = identify(number)
    let words = trimmed(title.tokens, body..<title.tokens.count, of: [":", ";"])
    drafts.append(TaskDraft(id: id, parent: parent, title: title.words(words), place: place))
    return register(number)
  }

  /// The id and parent that a row's number gives it: "1.1" belongs to "1", "1" to "I", "a" to the number above.
  private func identify(_ number: String?) -> (id: String, parent: Int?) {
    guard let number else {
      guard let lastNumbered else { return ("\(drafts.count + 1)", group) }
      let number = (children[lastNumbered] ?? 0) + 1
      return (drafts[lastNumbered].id + ".\(number)", lastNumbered)
    }
    var id = number
    var parent: Int?
    if isGroupNumber(number) {
      parent = nil
    } else if number.first?.isLetter == true {
      parent = lastDecimal
      if let parent { id = drafts[parent].id + "." + number }
    } else {
      let above = number.split(separator: ".").dropLast().joined(separator: ".")
      parent = named[above] ?? group
      if let group { id = drafts[group].id + "." + number }
    }
    return (used.contains(id) ? "\(drafts.count + 1).\(id)" : id, parent)
  }

  private mutating func register(_ number: String?) -> Int {
    let index = drafts.count - 1
    used.insert(drafts[index].id)
    if let parent = drafts[index].parent { children[parent, default: 0] += 1 }
    guard let number else { return index }
    if isGroupNumber(number) {
      group = index
      named = [:]
    }
    if number.first?.isNumber == true { lastDecimal = index }
    named[number] = index
    lastNumbered = index
    return index
  }

  private mutating func fill(_ index: Int, _ row: [TextCell], _ cells: [Int: TextLine]) {
    for (field, column) in columns.fields {
      guard let line = cells[column], ![.product, .other].contains(field) else { continue }
      let all = 0..<line.tokens.count
      let labelled = listLabelledValues(line.tokens, all)
      if labelled.isEmpty {
        drafts[index].take(LabelledValue(field: field, start: 0, value: all), line, planYear: planYear)
      } else {
        for item in labelled { drafts[index].take(item, line, planYear: planYear) }
      }
    }
  }

  /// A row whose task is merged from above, or blank: a step of that task.
  private mutating func addStep(_ row: [TextCell], _ cells: [Int: TextLine]) {
    guard let task = lastNumbered, let column = columns.content.first(where: { ownLine(row, $0) != nil }),
      let line = ownLine(row, column)
    else { return }
    let number = (children[task] ?? 0) + 1
    children[task] = number
    let all = 0..<line.tokens.count
    drafts.append(
      TaskDraft(
        id: drafts[task].id + "#\(number)", parent: task,
        title: line.words(trimmed(line.tokens, all, of: [".", ";", ":"])), place: line.place(all)))
    fill(drafts.count - 1, row, cells)
  }

  /// "Giao Chi cục Kiểm lâm chủ trì, phối hợp với …" within the detail: who cooperates, and who leads where no column says.
  private mutating func takeAssignment(_ index: Int) {
    for part in drafts[index].content {
      let line = part.line.tokens
      for sentence in listSentences(line, part.tokens) {
        guard let lead = line.find(leading, in: sentence) else { continue }
        if drafts[index].support.isEmpty {
          drafts[index].support = readSupport(line, lead.upperBound..<min(lead.upperBound + 14, sentence.upperBound))
        }
        if drafts[index].lead.isEmpty, let duty = readDuty(line, sentence, anywhere: false),
          duty.words <= lead.lowerBound
        {
          drafts[index].lead = duty.lead
        } else if drafts[index].lead.count > 1, let duty = readDuty(line, sentence, anywhere: false),
          duty.words <= lead.lowerBound, duty.lead.count == 1
        {
          drafts[index].namedLead = duty.lead[0]
        }
        return
      }
    }
  }
}

/// "nt", "-nt-", "như trên", "\"": as in the row above.
private func isDitto(_ line: TokenLine) -> Bool {
  let words = line.tokens.filter { !["-", "."].contains($0.key) }.map(\.key)
  return words == ["nt"] || words == sameAsAbove.keys || words == ["\""] || words == ["\"", "\""]
}

private let sameAsAbove: Phrase = "như trên"
private let leading: Phrase = "chủ trì"

/// "1", "1.1", "I", "a" of a number cell, without the mark that closes it; nil for anything longer.
private func rowNumber(_ line: TokenLine) -> String? {
  let words = trimmed(line, 0..<line.count, of: [".", ")", "/", "-"])
  guard !words.isEmpty, words.count <= 7, line.tokens[words].allSatisfy({ $0.range.count <= 5 }) else { return nil }
  return line.text(words).filter { !$0.isWhitespace }
}

/// "I", "IV", "A": what holds other rows.
private func isGroupNumber(_ number: String) -> Bool {
  number.allSatisfy { $0.isUppercase }
}

extension TextLine {
  /// "1.1" of a cell that carries its number before its words.
  fileprivate var label: String? { text.label?.text }
  fileprivate var body: Int { text.label.map { tokens.token(from: $0.length) } ?? 0 }
}
