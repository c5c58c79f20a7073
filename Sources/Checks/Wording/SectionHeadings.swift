import Domain
import VietnameseText

/// The headings of a document's main sections: "II. NHIỆM VỤ", "B. Tổ chức thực hiện".
struct SectionHeadings {
  private var headings: [CheckedParagraph] = []

  init(_ document: CheckedDocument) {
    headings = document.paragraphs.filter { paragraph in
      guard let label = SectionLabel(paragraph.line), paragraph.line.count <= 40, paragraph.quantities.isEmpty else {
        return false
      }
      switch label.style {
      case .roman, .letter(_, isCapital: true): return true
      case .number, .dotted, .letter: return false
      }
    }
  }

  /// The heading that a place stands under; nil before the first.
  func heading(of place: Int) -> CheckedParagraph? {
    var (low, high) = (0, headings.count)
    while low < high {
      let middle = (low + high) / 2
      if headings[middle].start < place { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? headings[low - 1] : nil
  }
}
