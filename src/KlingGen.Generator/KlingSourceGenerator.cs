using System.Collections.Immutable;
using KlingGen.Generator.Emit;
using KlingGen.Generator.Model;
using KlingGen.Generator.Pipeline;
using KlingGen.Generator.Upstream;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.Generator;

/// <summary>Generates requests, responses, JSON code and clients from the project's schema files.</summary>
/// <remarks>
/// One branch per file: file, model, source. Only names are collected, so that an edit of one file re-emits that file and what uses its names. Every
/// value compares by content. What a referenced assembly has generated already is left to it.
/// <para>
/// A step costs something after every key stroke, and for each type of value that is a struct the compiler's tables have to be compiled at
/// the first run. So there are few steps: what is read of a file and made of it is remembered with the file, for whichever step asks. Their values
/// are classes, pairs of two classes, and the array of classes that is collected.
/// </para>
/// </remarks>
[Generator(LanguageNames.CSharp)]
public sealed class KlingSourceGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<Project> project = context.CompilationProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (input, cancellationToken) => ProjectShape.Create(input.Left, input.Right, cancellationToken))
            .WithTrackingName(TrackingNames.References)
            .Select(static (shape, cancellationToken) => Project.Create(shape, cancellationToken))
            .WithTrackingName(TrackingNames.Project);

        IncrementalValuesProvider<SchemaFile> files = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .SelectMany(static (input, _) => SchemaFile.Create(input.Left, input.Right))
            .WithTrackingName(TrackingNames.Files);

        IncrementalValueProvider<SchemaFiles> all = files
            .Collect()
            .Select(static (files, _) => new SchemaFiles(files));

        IncrementalValueProvider<PackageTypes> package = all
            .Combine(project)
            .Select(static (input, cancellationToken) => PackageTypes.Find(input.Left, input.Right, cancellationToken))
            .WithTrackingName(TrackingNames.PackageTypes);

        IncrementalValueProvider<ProjectIndex> index = all
            .Select(static (files, cancellationToken) => new DocumentSummaries(files.Read(cancellationToken)))
            .WithTrackingName(TrackingNames.Summaries)
            .Combine(package)
            .Select(static (input, _) => ProjectIndex.Create(input.Left, input.Right))
            .WithTrackingName(TrackingNames.Index);

        IncrementalValueProvider<(SchemaFiles Files, ProjectIndex Index)> everything = all.Combine(index);

        IncrementalValueProvider<ProjectPlan> plan = everything
            .Select(static (input, cancellationToken) => ProjectPlan.Create(input.Files, input.Index, cancellationToken))
            .WithTrackingName(TrackingNames.Plan);

        IncrementalValuesProvider<FileSource> sources = files
            .Combine(plan)
            .SelectMany(static (input, cancellationToken) => FileInput.Create(input.Left, input.Right, cancellationToken))
            .WithTrackingName(TrackingNames.Models)
            .SelectMany(static (input, cancellationToken) => input.Emit(cancellationToken))
            .WithTrackingName(TrackingNames.Sources);

        IncrementalValueProvider<EntryPointsModel> entryPoints = plan
            .Select(static (plan, _) => EntryPointsBuilder.Build(plan.Index, plan.Reuse))
            .WithTrackingName(TrackingNames.EntryPoints);

        IncrementalValuesProvider<ProblemReport> problems = everything
            .SelectMany(static (input, cancellationToken) => ProblemReport.Create(input.Files, input.Index, cancellationToken))
            .WithTrackingName(TrackingNames.Problems);

        context.RegisterSourceOutput(sources, static (output, source) => Add(output, source.Code.HintName, FileEmitter.Compose(source)));
        context.RegisterSourceOutput(entryPoints, static (output, model) => AddEntryPoints(output, model));
        context.RegisterSourceOutput(problems, static (output, report) => report.Give(output));
    }

    private static void AddEntryPoints(SourceProductionContext output, EntryPointsModel model)
    {
        if (model.Client is { } client)
        {
            Add(output, "KlingGen.KlingClient.g.cs", ClientEmitter.Emit(model, client));
        }

        if (model.Resolver is { } resolver)
        {
            Add(output, "KlingGen.KlingJsonResolver.g.cs", ResolverEmitter.Emit(model, resolver));
        }

        if (model.Mark is { } mark)
        {
            Add(output, "KlingGen.Package.g.cs", FileHead.Write(model.Namespace, true, [mark]).End());
        }

        if (model.Missing.Any)
        {
            Add(output, "KlingGen.Polyfills.g.cs", PolyfillEmitter.Emit(model.Missing));
        }
    }

    private static void Add(SourceProductionContext output, string hintName, SourceText? text)
    {
        if (text is not null)
        {
            output.AddSource(hintName, text);
        }
    }
}
