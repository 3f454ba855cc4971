using System.Collections.Immutable;
using KlingGen.Analyzers.Payloads;
using KlingGen.CodeFixes.Solutions.Subjects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.CodeFixes.Solutions.Slots;

/// <summary>Values that come out of calls into which none went: what is read from JSON keeps its names, and <c>OfType&lt;T&gt;()</c> asks what elements are.</summary>
internal sealed class SourceFlow(Places places)
{
    /// <summary>Looks at a call of a method that has generated types as type arguments.</summary>
    public void Visit(IOperation call, IMethodSymbol method, IOperation? instance, ImmutableArray<IArgumentOperation> arguments)
    {
        if (places.Symbols.IsOwn(method))
        {
            return;
        }

        foreach (ITypeSymbol type in method.TypeArguments)
        {
            foreach (Subject subject in places.Subjects.FindAll(type))
            {
                if (Mentions(instance, subject) || arguments.Any(argument => Mentions(argument.Value, subject)))
                {
                    continue;
                }

                Slot slot = places.Find(call, subject);
                if (arguments.Select(static argument => argument.Value.SkipConversions()).FirstOrDefault(value => Mentions(value, subject)) is IOperation asked)
                {
                    // Assert.IsType<T>(value) asks what a value is that it takes as an object.
                    Slot.Join(slot, places.Find(asked, subject));
                }
                else if (IsJson(method.ContainingNamespace) && HoldsRequest(type))
                {
                    places.Slots.Pin(slot, "it is read from JSON, which keeps the names it was written with");
                }
                else if (method is { Name: "OfType" or "Cast", ContainingType.Name: "Enumerable" or "Queryable" or "ParallelEnumerable" })
                {
                    places.Slots.Asked.Add(slot);
                }
            }
        }
    }

    private bool Mentions(IOperation? value, Subject subject) => value is not null && places.FindSubjects(value).Contains(subject);

    private bool HoldsRequest(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => HoldsRequest(array.ElementType),
        INamedTypeSymbol named => named.TypeArguments.Any(HoldsRequest) || (places.Subjects.FindOwn(named) is not null && GeneratedNames.IsRequest(named)),
        _ => false,
    };

    private static bool IsJson(INamespaceSymbol? space) => space is
    { Name: "Json", ContainingNamespace.Name: "Text" or "Http" or "Newtonsoft" };
}
