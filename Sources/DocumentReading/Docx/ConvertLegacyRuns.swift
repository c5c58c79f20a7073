extension DocxParagraph {
  /// Converts the runs typed in legacy fonts to Unicode; a letter and its mark may stand in two of them. Gives the encodings met.
  mutating func convertLegacyRuns() -> Set<TextEncoding> {
    var encodings: Set<TextEncoding> = []
    var new: [Unicode.Scalar] = []
    var places: [Int] = []
    var at = 0
    func keep(upTo end: Int) {
      while at < end {
        places.append(new.count)
        new.append(scalars[at])
        at += 1
      }
    }
    for run in joinedRuns() {
      keep(upTo: run.range.lowerBound)
      guard let converted = convertLegacy(scalars[run.range], run.font) else { continue }
      places += converted.places.dropLast().map { $0 + new.count }
      new += converted.scalars
      at = run.range.upperBound
      encodings.insert(run.font.encoding)
    }
    keep(upTo: scalars.count)
    places.append(new.count)
    legacyRuns = []
    guard !encodings.isEmpty else { return [] }
    scalars = new
    superscripts = superscripts.map { places[$0.lowerBound]..<places[$0.upperBound] }
    for index in noteReferences.indices {
      noteReferences[index].position = places[noteReferences[index].position]
      noteReferences[index].customMark = noteReferences[index].customMark.map {
        places[$0.lowerBound]..<places[$0.upperBound]
      }
    }
    return encodings
  }

  /// Runs of one font that follow each other, as one.
  private func joinedRuns() -> [(range: Range<Int>, font: LegacyFont)] {
    var joined: [(range: Range<Int>, font: LegacyFont)] = []
    for run in legacyRuns {
      if let last = joined.last, last.font == run.font, last.range.upperBound == run.range.lowerBound {
        joined[joined.count - 1].range = last.range.lowerBound..<run.range.upperBound
      } else {
        joined.append(run)
      }
    }
    return joined
  }
}
