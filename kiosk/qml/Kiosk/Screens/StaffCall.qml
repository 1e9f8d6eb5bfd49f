import Kiosk.Controls
import Kiosk.ViewModels

// The call for staff where something covers the rail: the same pill, for the same one call.
CallPill {
    required property CallsViewModel calls

    called: calls.waiting
    onAsked: calls.call()
    onTakenBack: calls.cancel()
}
