using KlingGen.Analyzers.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.Analyzers.Endpoints;

/// <summary>A call on a generated client that takes a request: <c>kling.V3.Pro.ImageToVideo.RunAsync(request)</c>.</summary>
/// <param name="invocation">The call.</param>
/// <param name="access">The property that stands for the endpoint.</param>
/// <param name="endpoint">The endpoint's id.</param>
internal sealed class ClientCall(IInvocationOperation invocation, IPropertyReferenceOperation access, string endpoint)
{
    public IInvocationOperation Invocation { get; } = invocation;

    public IPropertyReferenceOperation Access { get; } = access;

    public string Endpoint { get; } = endpoint;

    /// <summary>The call that a value is an argument of, or null when it is no argument of such a call.</summary>
    public static ClientCall? Find(IOperation value, KlingSymbols symbols)
    {
        IOperation? parent = value.Parent;
        while (parent is IConversionOperation)
        {
            parent = parent.Parent;
        }

        return parent is IArgumentOperation { Parent: IInvocationOperation invocation }
            && WithoutOptions(invocation.Instance) is IPropertyReferenceOperation access
            && symbols.GetEndpoint(access.Property) is string endpoint
                ? new ClientCall(invocation, access, endpoint)
                : null;
    }

    /// <summary>The first property of an access that was generated: <c>V3</c> in <c>this.kling.V3.Pro.ImageToVideo</c>.</summary>
    public static IPropertyReferenceOperation FindFirstGenerated(IPropertyReferenceOperation access)
    {
        INamedTypeSymbol client = FindClient(access.Property);
        IPropertyReferenceOperation first = access;
        while (first.Instance is IPropertyReferenceOperation previous
            && SymbolEqualityComparer.Default.Equals(FindClient(previous.Property), client))
        {
            first = previous;
        }

        return first;
    }

    /// <summary>An access from its first generated property on: <c>V3.Pro.ImageToVideo</c>.</summary>
    public static string DescribePath(IPropertyReferenceOperation first, IPropertyReferenceOperation last)
    {
        string path = last.Property.Name;
        for (IPropertyReferenceOperation current = last; !ReferenceEquals(current, first);)
        {
            current = (IPropertyReferenceOperation)current.Instance!;
            path = current.Property.Name + "." + path;
        }

        return path;
    }

    /// <summary>The property's name in an access.</summary>
    public static SyntaxNode FindName(IPropertyReferenceOperation access) => access.Syntax switch
    {
        MemberAccessExpressionSyntax member => member.Name,
        MemberBindingExpressionSyntax binding => binding.Name,
        SyntaxNode other => other,
    };

    /// <summary>What options were put beside: <c>kling.V3.Pro.ImageToVideo</c> in <c>kling.V3.Pro.ImageToVideo.WithOptions(options)</c>; the instance itself where there are none.</summary>
    public static IOperation? WithoutOptions(IOperation? instance)
    {
        while (instance is IInvocationOperation call && AddsOptions(call))
        {
            instance = call.Instance;
        }

        return instance;
    }

    /// <summary>Whether a call gives the endpoint that it is made on, with options.</summary>
    public static bool AddsOptions(IInvocationOperation call) => call.TargetMethod.Name == "WithOptions" && call.Instance is not null;

    /// <summary>The generated client class within which a property is declared.</summary>
    public static INamedTypeSymbol FindClient(IPropertySymbol property)
    {
        INamedTypeSymbol client = property.ContainingType;
        while (client.ContainingType is INamedTypeSymbol outer)
        {
            client = outer;
        }

        return client;
    }
}
