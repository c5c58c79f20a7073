import Domain
import Emulation
import VietnameseText

extension Language {
  /// "chưa bỏ phiếu", "đạt 9 ÷ 10 ≥ 4/5".
  func vote(_ ballot: SecretBallot?) -> StateMark {
    guard let ballot, let outcome = try? ballot.outcome() else { return StateMark(.noData, say("movement.notVoted")) }
    let words = ["vote": outcome.vote.description] as KeyValuePairs
    return outcome.isCarried
      ? StateMark(.done, say("movement.carried", words)) : StateMark(.overdue, say("movement.notCarried", words))
  }

  func gap(_ gap: AnnouncementGap) -> String {
    switch gap {
    case .themeTitle(let place), .themeTargets(let place):
      let key = if case .themeTitle = gap { "movement.gap.themeTitle" } else { "movement.gap.themeTargets" }
      return say(key, ["place": String(place)])
    case .criteriaUnsound(.weightsNot100(let sum)): return say("movement.gap.weights", ["sum": formatNumber(sum)])
    case .criteriaUnsound: return say("movement.gap.criteria")
    default: return say("movement.gap.\(gap.code)")
    }
  }
}
