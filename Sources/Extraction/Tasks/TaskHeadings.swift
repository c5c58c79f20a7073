import DocumentReading
import Domain
import VietnameseText

/// How sections are numbered.
enum SectionLevel {
  /// "Phần I", "A.", "I."
  case roman
  /// "1.", where nothing higher is used.
  case decimal
}

/// Nil where no heading opens a section: the document is a list of tasks.
func sectionLevel(_ blocks: [TextBlock]) -> SectionLevel? {
  var hasDecimal = false
  for block in blocks where !block.isTable && !block.isFootnote {
    switch block.label?.kind {
    case .division where !isAnnex(block): return .roman
    case .capital where block.isHeading, .roman: return .roman
    case .decimal(1) where block.isHeading && sectionKind(block.line.tokens, block.words) != nil: hasDecimal = true
    default: continue
    }
  }
  return hasDecimal ? .decimal : nil
}

/// Whether a label opens a section, given how the document numbers its sections.
func isSectionLabel(_ label: BlockLabel, _ level: SectionLevel?, _ block: TextBlock) -> Bool {
  switch label.kind {
  case .division, .roman: return level != nil
  case .capital: return level != nil && block.isHeading
  case .decimal(1): return level == .decimal && block.isHeading && sectionKind(block.line.tokens, block.words) != nil
  default: return false
  }
}

/// "Nơi nhận:", "Trên đây là Kế hoạch …".
func endsDocument(_ block: TextBlock) -> Bool {
  let line = block.line.tokens
  return line.has(recipients, at: block.body) || line.has(closing, at: block.body)
}

func isAnnex(_ block: TextBlock) -> Bool {
  block.label?.kind == .division && block.line.tokens.has(annex, at: 0)
}

/// "Điều 2." of a decision.
func isArticle(_ block: TextBlock) -> Bool {
  block.label?.kind == .division && block.line.tokens.key(0) == articleKey
}

/// Kinds of document that tell or rule rather than give tasks.
let tellingKinds: Set<String> = [
  "Báo cáo", "Tờ trình", "Biên bản", "Luật", "Nghị định", "Thông tư", "Quy chế", "Quy định",
]

private let annex: Phrase = "phụ lục"
private let articleKey = Phrase("điều").keys[0]
private let recipients: Phrase = "nơi nhận"
private let closing: Phrase = "trên đây là"
