import Domain
import VietnameseText

/// How sure a total and its parts are read: arithmetic that holds speaks for them, a list that misses its total may have been cut off.
func confidence(of sum: SumFact) -> Confidence {
  switch sum.relation {
  case .sum: Confidence(percent: sum.holds ? 97 : sum.parts.count > 1 ? 70 : 60)
  case .share: Confidence(percent: sum.holds ? 90 : 60)
  case .enumeration: Confidence(percent: 80)
  case .subset: Confidence(percent: sum.holds ? 85 : 55)
  }
}
