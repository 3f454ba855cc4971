using KlingGen.Analyzers.Payloads;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.Analyzers.Endpoints.Flow;

/// <summary>What a test tells a stand-in to expect or to answer: <c>handler.Expect("...").WithContent(...).Respond(...)</c>, <c>mock.Setup(x => x.SubmitAsync(...))</c>.</summary>
internal static class Expectations
{
    private static readonly HashSet<string> _names = new(StringComparer.Ordinal)
    {
        "When", "Expect", "Given", "Setup", "SetupSequence", "Verify", "Received", "ReceivedWithAnyArgs", "DidNotReceive", "DidNotReceiveWithAnyArgs", "CallTo",
        "Respond", "RespondWith", "RespondAsync", "Returns", "ReturnsAsync", "ReturnsForAnyArgs", "MustHaveHappened",
    };

    /// <summary>Whether a call is part of an expectation: a link of its chain, or what it is given. What a function does that is given to another link, <c>When(started).ThenAsync(...)</c>, is done.</summary>
    public static bool Have(IOperation call)
    {
        for (IOperation? current = call; current is not null and not IBlockOperation { Parent: not IAnonymousFunctionOperation }; current = current.Parent)
        {
            if (current is IAnonymousFunctionOperation)
            {
                return FindTaker(current) is IInvocationOperation taker && _names.Contains(taker.TargetMethod.Name);
            }

            if (current is IInvocationOperation invocation && IsLinkOfOne(invocation))
            {
                return true;
            }
        }

        return false;
    }

    private static IInvocationOperation? FindTaker(IOperation function)
    {
        IOperation? current = function.Parent;
        while (current is IDelegateCreationOperation or IConversionOperation or IArgumentOperation)
        {
            current = current.Parent;
        }

        return current as IInvocationOperation;
    }

    private static bool IsLinkOfOne(IInvocationOperation call)
    {
        for (IInvocationOperation? link = call; link is not null; link = FindReceiver(link)?.SkipConversions() as IInvocationOperation)
        {
            if (_names.Contains(link.TargetMethod.Name))
            {
                return true;
            }
        }

        return false;
    }

    private static IOperation? FindReceiver(IInvocationOperation call) =>
        call.Instance ?? (call.TargetMethod.IsExtensionMethod ? call.Arguments.FirstOrDefault()?.Value : null);
}
