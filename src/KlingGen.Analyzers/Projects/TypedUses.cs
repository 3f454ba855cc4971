using System.Collections.Immutable;
using KlingGen.Analyzers.Payloads;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.Analyzers.Projects;

/// <summary>What a file does with generated code.</summary>
/// <param name="payloads">The requests that it makes or copies, in its order.</param>
/// <param name="accesses">The properties that stand for an endpoint where it reads them, in its order.</param>
internal sealed class TypedUses(ImmutableArray<Payload> payloads, ImmutableArray<IPropertyReferenceOperation> accesses)
{
    public static readonly TypedUses None = new(ImmutableArray<Payload>.Empty, ImmutableArray<IPropertyReferenceOperation>.Empty);

    public ImmutableArray<Payload> Payloads { get; } = payloads;

    public ImmutableArray<IPropertyReferenceOperation> Accesses { get; } = accesses;
}
