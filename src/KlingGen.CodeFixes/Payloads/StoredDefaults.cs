using KlingGen.Analyzers.Payloads.Shapes.Dtos;
using KlingGen.Analyzers.Projects.Search;
using KlingGen.CodeFixes.Checks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.CodeFixes.Payloads;

/// <summary>Finds ids that are only the default of a member or parameter which a file, a table, a configuration or a request can set: whoever has stored the old id would get the new body with it.</summary>
internal sealed class StoredDefaults(ProjectSearch search, CancellationToken cancellationToken)
{
    private static readonly string[] _readers =
    [
        "Deserialize", "DeserializeAsync", "DeserializeObject", "DeserializeAsyncEnumerable", "ReadFromJsonAsync", "GetFromJsonAsync", "ReadObject", "ToObject", "FromJson", "FromJsonOverwrite", "PopulateObject", "Populate",
        "Query", "QueryAsync", "QueryFirst", "QueryFirstAsync", "QueryFirstOrDefault", "QueryFirstOrDefaultAsync", "QuerySingle", "QuerySingleAsync", "QuerySingleOrDefault", "QuerySingleOrDefaultAsync",
        "Get", "Bind", "BindConfiguration", "Configure",
    ];

    private static readonly string[] _options = ["IOptions", "IOptionsMonitor", "IOptionsSnapshot"];

    private static readonly string[] _tables = ["DbSet", "EntityTypeBuilder", "IEntityTypeConfiguration", "IMongoCollection", "ILiteCollection", "IDocumentSession", "IPersistentState"];

    // Of command lines, forms and editors, which set a member by what is written or kept elsewhere.
    private static readonly string[] _setters =
    [
        "OptionAttribute", "ArgumentAttribute", "CommandOptionAttribute", "CommandArgumentAttribute", "ParameterAttribute", "CascadingParameterAttribute", "SupplyParameterFromFormAttribute", "SupplyParameterFromQueryAttribute",
        "SerializeField", "ExportAttribute", "ConfigurationKeyNameAttribute",
    ];

    private static readonly string[] _bindings = ["FromBodyAttribute", "FromFormAttribute", "FromQueryAttribute", "AsParametersAttribute"];

    private List<ITypeSymbol>? _read;

    /// <summary>Why a text that names an endpoint cannot change without a doubt; null where nothing can be stored in its place.</summary>
    public string? FindReason(SyntaxToken text)
    {
        foreach (ExpressionSyntax value in FindValues(text))
        {
            if (FindMember(value) is { ContainingType: INamedTypeSymbol type } member && (IsSetByName(member) || (member is not IParameterSymbol && IsRead(type))))
            {
                return $"its endpoint is the default of '{type.Name}.{member.Name}' at {CodePlace.Of(value)}, which a file, a table, a configuration or a request can set: an id that is stored there would get what the new endpoint takes";
            }
        }

        return null;
    }

    // Where the text is written, and where a constant of it is used.
    private IEnumerable<ExpressionSyntax> FindValues(SyntaxToken text)
    {
        if (text.Parent is not SyntaxNode written)
        {
            yield break;
        }

        ExpressionSyntax value = written as ExpressionSyntax ?? written.FirstAncestorOrSelf<ExpressionSyntax>()!;
        yield return value;
        if (value.FirstAncestorOrSelf<VariableDeclaratorSyntax>() is VariableDeclaratorSyntax declarator
            && search.GetModel(declarator.SyntaxTree).GetDeclaredSymbol(declarator, cancellationToken) is IFieldSymbol { IsStatic: true } constant)
        {
            foreach (IOperation use in References.Find(constant, search, cancellationToken))
            {
                if (use.Syntax is ExpressionSyntax named)
                {
                    yield return named;
                }
            }
        }
    }

    // The member that a reader could set instead: a property or field with this as its default, or as what a constructor gives it, or the parameter of a record.
    private ISymbol? FindMember(ExpressionSyntax value)
    {
        SemanticModel model = search.GetModel(value.SyntaxTree);
        switch (value.FirstAncestorOrSelf<SyntaxNode>(static node => node is PropertyDeclarationSyntax or VariableDeclaratorSyntax or ParameterSyntax or AssignmentExpressionSyntax or StatementSyntax))
        {
            case PropertyDeclarationSyntax { Initializer: { } initializer } property when initializer.Span.Contains(value.Span):
                return FindSettable(model.GetDeclaredSymbol(property, cancellationToken));
            case VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax } field:
                return model.GetDeclaredSymbol(field, cancellationToken) is IFieldSymbol { IsStatic: false, IsReadOnly: false } symbol && (symbol.DeclaredAccessibility == Accessibility.Public || IsSetByName(symbol)) ? symbol : null;
            case ParameterSyntax { Parent.Parent: MethodDeclarationSyntax } parameter:
                return model.GetDeclaredSymbol(parameter, cancellationToken);
            case ParameterSyntax { Parent.Parent: RecordDeclarationSyntax } parameter:
                return (model.GetDeclaredSymbol(parameter, cancellationToken)?.ContainingType)?.GetMembers(parameter.Identifier.ValueText).FirstOrDefault();
            case AssignmentExpressionSyntax assignment when assignment.FirstAncestorOrSelf<ConstructorDeclarationSyntax>() is not null && assignment.Right.Span.Contains(value.Span):
                return FindSettable(model.GetSymbolInfo(assignment.Left, cancellationToken).Symbol as IPropertySymbol);
            default:
                return null;
        }
    }

    private static IPropertySymbol? FindSettable(IPropertySymbol? property) =>
        property is { IsStatic: false, SetMethod: { } setter }
        && (setter.DeclaredAccessibility == Accessibility.Public || property.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name is "JsonIncludeAttribute" or "JsonPropertyAttribute" or "DataMemberAttribute"))
        && !property.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name is "JsonIgnoreAttribute" or "IgnoreDataMemberAttribute")
            ? property
            : null;

    private static bool IsSetByName(ISymbol member) => member is IParameterSymbol { ContainingSymbol: IMethodSymbol method }
        ? OutsideSources.IsAction(method)
        : member.GetAttributes().Any(static attribute => Array.IndexOf(_setters, attribute.AttributeClass?.Name) >= 0);

    private bool IsRead(INamedTypeSymbol type) =>
        (_read ??= [.. _readers.SelectMany(FindRead)]).Exists(read => TypeGraph.Reaches(read, type))
        || IsOption(type)
        || IsBound(type)
        || TypeArguments.Find(type, search, cancellationToken).Any(static generic => Array.IndexOf(_tables, generic.Identifier.ValueText) >= 0);

    // What a web framework makes of a request: the body of an action, a parameter of `app.MapPost("...", (Body body) => ...)`.
    private bool IsBound(INamedTypeSymbol type)
    {
        foreach (SyntaxToken token in search.FindIdentifiers(type.Name, cancellationToken))
        {
            if (token.Parent is SimpleNameSyntax name
                && name.FirstAncestorOrSelf<ParameterSyntax>() is ParameterSyntax parameter
                && parameter.Type?.Span.Contains(name.Span) == true
                && search.GetModel(name.SyntaxTree).GetDeclaredSymbol(parameter, cancellationToken) is IParameterSymbol { ContainingSymbol: IMethodSymbol method } symbol
                && (symbol.GetAttributes().Any(static attribute => Array.IndexOf(_bindings, attribute.AttributeClass?.Name) >= 0)
                    || OutsideSources.IsAction(method)
                    || IsMapped(parameter)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsMapped(ParameterSyntax parameter) =>
        parameter.FirstAncestorOrSelf<AnonymousFunctionExpressionSyntax>()?.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call }
        && call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "MapPost" or "MapPut" or "MapPatch" or "MapGet" or "Map" or "MapMethods" };

    // Options that the project sets up in code alone are nowhere stored.
    private bool IsOption(INamedTypeSymbol type) =>
        TypeArguments.Find(type, search, cancellationToken).Any(static generic => Array.IndexOf(_options, generic.Identifier.ValueText) >= 0)
        && !TypeArguments.Find(type, search, cancellationToken).Any(static generic =>
            generic.Identifier.ValueText == "Configure"
            && generic.FirstAncestorOrSelf<InvocationExpressionSyntax>() is InvocationExpressionSyntax call
            && call.ArgumentList.Arguments.Any(static argument => argument.Expression is AnonymousFunctionExpressionSyntax));

    private IEnumerable<ITypeSymbol> FindRead(string name)
    {
        foreach (SyntaxToken token in search.FindIdentifiers(name, cancellationToken))
        {
            if (token.Parent is not SimpleNameSyntax simple
                || simple.FirstAncestorOrSelf<InvocationExpressionSyntax>() is not InvocationExpressionSyntax call
                || !call.Expression.Span.Contains(token.Span)
                || search.GetModel(call.SyntaxTree) is not SemanticModel model
                || model.GetSymbolInfo(call, cancellationToken).Symbol is not IMethodSymbol method
                || (name is "Get" or "Bind" or "Configure" && !IsConfiguration(call, method, model)))
            {
                continue;
            }

            foreach (ITypeSymbol argument in method.TypeArguments.Concat((method.ReceiverType as INamedTypeSymbol)?.TypeArguments ?? []).OfType<INamedTypeSymbol>())
            {
                yield return argument;
            }

            // `Bind(settings)`, `Deserialize(text, typeof(Settings))`
            foreach (ArgumentSyntax argument in call.ArgumentList.Arguments)
            {
                ITypeSymbol? type = argument.Expression is TypeOfExpressionSyntax of
                    ? model.GetTypeInfo(of.Type, cancellationToken).Type
                    : name is "Bind" or "PopulateObject" or "Populate" or "FromJsonOverwrite" ? model.GetTypeInfo(argument.Expression, cancellationToken).Type : null;
                if (type is INamedTypeSymbol)
                {
                    yield return type;
                }
            }
        }
    }

    private bool IsConfiguration(InvocationExpressionSyntax call, IMethodSymbol method, SemanticModel model)
    {
        string receiver = method.ReceiverType?.Name ?? "";
        return receiver.IndexOf("Configuration", StringComparison.Ordinal) >= 0
            || receiver is "OptionsBuilder"
            || call.ArgumentList.Arguments.Any(argument => model.GetTypeInfo(argument.Expression, cancellationToken).Type?.Name is string given && given.IndexOf("Configuration", StringComparison.Ordinal) >= 0);
    }
}
