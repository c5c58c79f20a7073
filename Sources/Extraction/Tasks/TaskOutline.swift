import DocumentReading
import Domain
import VietnameseText

/// Reads the tasks of numbered prose, section by section.
struct TaskOutline {
  private let blocks: [TextBlock]
  private let planYear: Int?
  /// The document tells rather than asks: numbers without a section's heading open no tasks in it.
  private let isTelling: Bool
  private(set) var drafts: [TaskDraft] = []
  /// For each section that has tasks: where its drafts stand.
  private(set) var sections: [(kind: SectionKind, drafts: Range<Int>)] = []

  private var kind: SectionKind?
  private var isPast = false
  /// "III." of a section behind the first that has tasks.
  private var prefix = ""
  private var sectionLabel = ""
  private var current: Int?
  /// The bullet that a paragraph after it goes with.
  private var point: Int?
  private var lastDecimal: Int?
  private var named: [String: Int] = [:]
  /// How many bullets each task has so far.
  private var points: [Int: Int] = [:]
  private var running = 0
  private var isLabelled = true
  /// The section is an article of a decision: only "Giao …" gives a task in it.
  private var inArticle = false
  /// The kind of the part ("B. NHIỆM VỤ") that Roman headings stand in.
  private var partKind: SectionKind?
  /// "I. Công tác y tế dự phòng" of a part of tasks: a task that holds those below.
  private var group: Int?

  init(_ text: ReadingText, _ header: DocumentHeader, planYear: Int?) {
    blocks = text.blocks
    self.planYear = planYear
    isTelling = header.kind.map { tellingKinds.contains($0) } ?? false
  }

  mutating func read() {
    let level = sectionLevel(blocks)
    if level == nil, !isTelling {
      open(.tasks, label: "", at: 0)
      isLabelled = true
    }
    for (index, block) in blocks.enumerated() {
      if block.isTable || block.isFootnote { continue }
      if endsDocument(block) { break }
      if isAnnex(block) {
        open(.other, label: "", at: index)
      } else if let label = block.label, isSectionLabel(label, level, block) {
        openSection(block, label, at: index)
      } else if block.label == nil, block.isHeading, index > 0, readKindLine(block.line.tokens) == nil,
        opensTasks(block.line.tokens, block.words), !isPast,
        kind != .tasks || drafts.isEmpty
      {
        open(.tasks, label: "", at: index)
      } else if kind == .aims || kind == nil, let label = block.label, case .decimal = label.kind, !isPast,
        block.isHeading, opensTasks(block.line.tokens, block.words)
      {
        open(.tasks, label: sectionLabel, at: index)
      } else if kind == .tasks || kind == .organisation {
        if let label = block.label { add(block, label) } else { attach(block) }
      }
    }
    closeSection()
  }

  private mutating func openSection(_ block: TextBlock, _ label: BlockLabel, at index: Int) {
    let line = block.line.tokens
    if isArticle(block), block.words.isEmpty || opensAssignment(line, block.words) || opensReporting(line, block.words)
    {
      return openArticle(block, label, at: index)
    }
    var kind = sectionKind(block.line.tokens, block.words)
    if label.kind == .roman, kind == nil, partKind == .tasks || partKind == .organisation, !isPast {
      return openGroup(block, label, at: index)
    }
    if label.kind == .division || label.kind == .capital {
      if kind == nil, label.kind == .division, index + 1 < blocks.count, blocks[index + 1].isHeading,
        blocks[index + 1].label == nil
      {
        kind = sectionKind(blocks[index + 1].line.tokens, blocks[index + 1].words)
      }
      isPast = kind == .results
      partKind = kind
    }
    if isPast { kind = .results }
    open(kind ?? .other, label: label.kind == .division ? "" : label.text, at: index)
  }

  private mutating func openGroup(_ block: TextBlock, _ label: BlockLabel, at index: Int) {
    if kind != partKind, let partKind { open(partKind, label: "", at: index) }
    (point, lastDecimal, named) = (nil, nil, [:])
    isLabelled = hasLabels(behind: index)
    append(block, id: prefix + label.text, parent: nil)
    group = drafts.count - 1
    if isLabelled { current = group }
  }

  /// "Điều 2. Giao Sở …": an article that gives a task; one whose words follow gives it in them.
  private mutating func openArticle(_ block: TextBlock, _ label: BlockLabel, at index: Int) {
    open(.organisation, label: label.text, at: index)
    inArticle = true
    if !block.words.isEmpty { append(block, id: label.text, parent: nil) }
  }

  private mutating func open(_ kind: SectionKind, label: String, at index: Int) {
    closeSection()
    self.kind = kind
    sectionLabel = label
    let hasTasks = sections.contains { $0.kind == .tasks }
    prefix = (hasTasks || kind == .organisation) && !label.isEmpty ? label + "." : ""
    if hasTasks, label.isEmpty { prefix = "\(sections.count + 1)." }
    (current, point, lastDecimal, named, running) = (nil, nil, nil, [:], 0)
    inArticle = false
    group = nil
    isLabelled = hasLabels(behind: index)
    sections.append((kind, drafts.count..<drafts.count))
  }

  private mutating func closeSection() {
    guard let last = sections.indices.last else { return }
    sections[last].drafts = sections[last].drafts.lowerBound..<drafts.count
    if sections[last].drafts.isEmpty { sections.removeLast() }
  }

  /// Whether numbered items follow before the next section.
  private func hasLabels(behind index: Int) -> Bool {
    for block in blocks.dropFirst(index + 1) where !block.isTable {
      switch block.label?.kind {
      case .decimal, .letter: return true
      case .roman, .division, .capital: return false
      case nil: continue
      }
    }
    return false
  }

  private mutating func add(_ block: TextBlock, _ label: BlockLabel) {
    if label.kind == .decimal(parts: 1), tellsState(block.line.tokens, block.words) {
      (current, point, lastDecimal) = (nil, nil, nil)
      return
    }
    let number = label.text
    var parent: Int?
    var id = number
    switch label.kind {
    case .letter:
      parent = lastDecimal
      if let parent { id = drafts[parent].id + "." + number } else { id = prefix + number }
    default:
      let above = number.split(separator: ".").dropLast().joined(separator: ".")
      parent = named[above] ?? group
      id = (group.map { drafts[$0].id + "." } ?? prefix) + number
    }
    append(block, id: id, parent: parent)
    if label.kind != .letter {
      lastDecimal = drafts.count - 1
      named[number] = lastDecimal
    }
  }

  private mutating func append(_ block: TextBlock, id: String, parent: Int?) {
    var draft = TaskDraft(
      id: id, parent: parent, block: block, isOrganisation: kind == .organisation, planYear: planYear)
    if !draft.isDuty, let parent, drafts[parent].isDuty { draft.isDuty = true }
    drafts.append(draft)
    current = drafts.count - 1
    point = nil
  }

  /// A block without number belongs to the task above it: its fields, who is to do it, a point of it, or its detail.
  private mutating func attach(_ block: TextBlock) {
    let line = block.line.tokens
    guard let task = current else { return addUnnumbered(block) }
    let fields = listLabelledValues(line, block.words)
    if fields.first?.start == block.body {
      for field in fields { drafts[task].take(field, block.line, planYear: planYear) }
      return
    }
    let owner = drafts[task]
    if block.isBullet, owner.isDuty, !owner.hasFields { return addPoint(block, of: task) }
    let isAnnounced = line.key(line.count - 1) == ":"
    if let duty = readDuty(line, block.words, anywhere: false), isAnnounced, owner.lead.isEmpty {
      drafts[task].lead = duty.lead
      drafts[task].support = duty.support
      drafts[task].isDuty = true
    } else if owner.isOnlyUnits {
      if drafts[task].support.isEmpty { drafts[task].support = readSupport(line, block.words) }
      if !isAnnounced { putInWords(block, task) }
    } else {
      drafts[point ?? task].content.append(ContentPart(line: block.line, tokens: block.words))
    }
  }

  /// The first paragraph below a heading of units alone says what they are to do: it is the title.
  private mutating func putInWords(_ block: TextBlock, _ task: Int) {
    let line = block.line.tokens
    let first = listSentences(line, block.words).first ?? block.words
    drafts[task].title = line.text(first)
    drafts[task].place = drafts[task].place.union(block.line.place(first))
    drafts[task].isOnlyUnits = false
    drafts[task].deadline = drafts[task].deadline ?? firstDeadline(line, first, planYear: planYear)
    let rest = first.upperBound..<block.words.upperBound
    if !rest.isEmpty { drafts[task].content.append(ContentPart(line: block.line, tokens: rest)) }
  }

  private mutating func addPoint(_ block: TextBlock, of task: Int) {
    let number = points[task, default: 0] + 1
    points[task] = number
    var draft = TaskDraft(
      id: drafts[task].id + ".\(number)", parent: task, block: block, isOrganisation: false, planYear: planYear)
    draft.isDuty = false
    draft.isOnlyUnits = false
    drafts[task].isOnlyUnits = false
    drafts.append(draft)
    point = drafts.count - 1
  }

  /// Points of a section without numbers are numbered as they come; of "Tổ chức thực hiện" those that name who. A paragraph
  /// "Giao Sở … chủ trì" of a letter gives a task also where nothing is numbered.
  private mutating func addUnnumbered(_ block: TextBlock) {
    let line = block.line.tokens
    guard !isLabelled || drafts.isEmpty && opensLead(line, block.words) else { return }
    let hasDuty = readDuty(line, block.words, anywhere: kind == .organisation) != nil
    if inArticle, !opensAssignment(line, block.words) { return }
    guard block.isBullet || hasDuty, line.key(line.count - 1) != ":" || hasDuty else { return }
    running += 1
    append(block, id: prefix + "\(running)", parent: nil)
    current = hasDuty && line.key(line.count - 1) == ":" ? current : nil
  }
}
