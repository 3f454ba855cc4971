using KlingGen.Analyzers.Endpoints.Flow;
using KlingGen.Analyzers.Endpoints.Guards;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.Analyzers.Endpoints;

// By which ways the program comes to the code that makes a payload, other than by calls.
internal sealed partial class DestinationSearch
{
    // The conditions of each way, those around the payload among them.
    private List<List<IdTest>> FindWays(PayloadFlow flow, List<IdTest> guards, SyntaxNode place)
    {
        // `["kling"] = BuildKling`, `isKling ? AddKling : AddOther`: a method that is only held is for what is found under its keys and conditions.
        IOperation[] held = [.. flow.Callers.Where(static caller => caller is IMethodReferenceOperation)];
        IEnumerable<IOperation> entrances = held.Length > 0 && flow.Callers.All(static caller => caller is IMethodReferenceOperation or IInvocationOperation { TargetMethod.MethodKind: MethodKind.DelegateInvoke })
            ? held.Take(MaximumCallers)
            : FindOwners(place);
        List<List<IdTest>> ways = [.. entrances.Select(entrance => (List<IdTest>)[.. Guards.Find(entrance), .. guards])];
        return ways.Count == 0 || ways.Exists(way => way.Count == guards.Count) ? [guards] : ways;
    }

    // `m when m.StartsWith("...") => new KlingBuilder()`: the members of an object run where it was created.
    private IEnumerable<IOperation> FindOwners(SyntaxNode place) =>
        place.FirstAncestorOrSelf<TypeDeclarationSyntax>() is TypeDeclarationSyntax { BaseList: not null } declaration
        && search.GetModel(declaration.SyntaxTree).GetDeclaredSymbol(declaration, cancellationToken) is INamedTypeSymbol { IsStatic: false, IsAbstract: false } type
            ? type.InstanceConstructors
                .SelectMany(constructor => texts.Members.FindCalls(constructor, cancellationToken))
                .Where(static call => call is IObjectCreationOperation)
            : [];

    // Whether all that takes the payload has been followed.
    private static bool IsWhole(IOperation? creation, ISymbol? holder, PayloadFlow flow, bool isWriter) =>
        (creation is not null
            || holder is IFieldSymbol { DeclaredAccessibility: Accessibility.Private }
            || (holder is ILocalSymbol && flow.IsSent && flow.IsReturned == isWriter))
        && !flow.IsKept
        && (flow.IsSent || flow.IsCalledBack || flow.IsReturned);

    // `GetExamples()` of a document of the API: what is shown there is sent by nobody.
    private static bool IsExample(SyntaxNode place) => place.Ancestors().Select(static node => node switch
    {
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        TypeDeclarationSyntax type => type.Identifier.ValueText,
        _ => string.Empty,
    }).Any(static name => name.Contains("Example") || name.Contains("Sample"));
}
